import { type Database, database } from './database'

/** Codes of the currencies of all fees and budgets, sorted. */
export async function currenciesInUse(db: Database = database): Promise<string[]> {
  const [entries, campaigns] = await Promise.all([db.entries.toArray(), db.campaigns.toArray()])
  const amounts = [...entries.map(({ fee }) => fee), ...campaigns.map(({ plan }) => plan.budget)]
  return [...new Set(amounts.flatMap((money) => money?.currency ?? []))].sort()
}
