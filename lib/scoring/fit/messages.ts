export const fitMessages: Readonly<Record<string, string>> = {}
