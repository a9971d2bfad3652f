import { z } from 'zod'

// zod's compiled fast path probes `new Function`, which an extension page's content security policy reports as a violation.
z.config({ jitless: true })

export { z }
