/**
 * All limits on what a page may send and on what is stored. Real pages and shortlists stay below them; pages and files may be hostile or
 * broken. `LONGEST_` counts characters (UTF-16 units) of one text, `MOST_` items of one list.
 *
 * One constant each and no zod: scripts in pages import them too, and the bundler inlines the numbers.
 */

// --- What a page sends, as written ---

/** Text of one value: a bio, a caption. */
export const LONGEST_TEXT = 6000
/** One item of a value that is a list. */
export const LONGEST_ITEM = 2000
/** Items of a value that is a list. */
export const MOST_ITEMS = 100
/** Candidates of one field that found something. */
export const MOST_HITS = 8
/** Candidates of one field that found nothing, and those of an old layout. */
export const MOST_MISSED = 20
/** Posts of a profile page in one reading. */
export const MOST_POSTS_OF_PAGE = 400
/** Posts of one message: a reading of more takes several. */
export const MOST_POSTS_OF_MESSAGE = 100
/** Visible comments of a post page in one reading. */
export const MOST_COMMENTS = 200
/** Text of one comment. */
export const LONGEST_COMMENT = 1000
/** Fields and candidates whose fate is told. */
export const MOST_TRIED = 2000
/** Name of a field of a reader's table. */
export const LONGEST_FIELD = 60
/** Name of a candidate, `dom:followers-link-title`. */
export const LONGEST_VIA = 120
/** BCP 47 tag of a page or a value. */
export const LONGEST_LANG = 35
/** Address of the page that was read. */
export const LONGEST_ADDRESS = 3000
/** Embedded data: one script, and the sum of all that go along. Real pages stay below 3 MB. */
export const LONGEST_PAYLOAD = 6_000_000
export const MOST_SCRIPTS = 200
/** Payloads sent per visit at most: each is about a megabyte. */
export const MOST_PAYLOADS = 3
/** `meta` tags of a document's head, and the name of one. */
export const MOST_HEAD_TAGS = 200
export const LONGEST_HEAD_NAME = 200

// --- Accounts and posts ---

/** A handle, or a name where a page shows no handle. */
export const LONGEST_HANDLE = 120
/** A platform's own id of an account or a post. */
export const LONGEST_NATIVE_ID = 120
/** The tab of a profile, the flavour of a post page. */
export const LONGEST_TAB = 40
/** Id of a platform, where it is kept as text. */
export const LONGEST_PLATFORM = 40
/** Key of a stored profile or post: platform, separator, native id or handle. */
export const LONGEST_KEY = 200
/** Version of a reader. */
export const LONGEST_READER_VERSION = 40
/** A link, and the address of a profile or post. */
export const LONGEST_LINK = 2000
export const LONGEST_DISPLAY_NAME = 300
export const LONGEST_CATEGORY = 200
/** RFC 5321: 64 for the name, 255 for the domain, and the sign between. */
export const LONGEST_EMAIL = 320
export const MOST_EMAILS = 20
/** Links of a profile or a post. */
export const MOST_LINKS = 60
export const LONGEST_HASHTAG = 200
export const MOST_HASHTAGS = 100
export const MOST_MENTIONS = 100
export const MOST_COLLABORATORS = 20
/** A moment, ISO 8601. */
export const LONGEST_MOMENT = 40
/** A platform's label of a paid partnership, and the brands it names. */
export const LONGEST_LABEL = 300
export const MOST_LABEL_BRANDS = 10
/** Salted hashes of the commenters of one post. */
export const LONGEST_COMMENTER = 24
export const MOST_COMMENTERS = 200
/** Posts of the profile a tab shows, gathered over one visit. */
export const MOST_POSTS_OF_TAB = 2000

// --- Campaigns ---

/** An id made here: of a campaign, creator, entry, deed. */
export const LONGEST_ID = 60
/** Name of a campaign or a brand. */
export const LONGEST_NAME = 200
/** One topic, keyword, handle … of a brief, and how many of each. */
export const LONGEST_BRIEF_WORD = 200
export const MOST_BRIEF_WORDS = 200
export const MOST_COMPETITORS = 100
/** Longest exclusivity, in days. */
export const MOST_WINDOW_DAYS = 3650
/** Audience and deliverables of a plan. */
export const LONGEST_PLAN_TEXT = 2000
export const MOST_PLATFORMS = 20
/** Largest amount of money, in units of its currency. */
export const LARGEST_AMOUNT = 1e12

// --- Creators and what was decided about them ---

export const LONGEST_CREATOR_NAME = 300
/** Profiles of one creator. */
export const MOST_PROFILES = 40
/** `campaignId/creatorId`. */
export const LONGEST_ENTRY_KEY = 130
export const LONGEST_OWNER = 200
/** Notes as typed or imported. */
export const LONGEST_NOTE = 20_000
/** Notes as stored: those of two windows or two entries are joined whole. */
export const LONGEST_NOTES = 100_000
export const LONGEST_TAG = 100
export const MOST_TAGS = 50
/** Why an entry was declined or rejected, and any other reason in the history. */
export const LONGEST_REASON = 1000
/** Why a signal was set aside. */
export const LONGEST_DISMISSAL_REASON = 500
/** A discount code of a creator. */
export const LONGEST_DISCOUNT_CODE = 60
export const LONGEST_SIGNAL_ID = 80
/** What an event of the history is about. */
export const LONGEST_DEED = 200
/** Dismissals of one creator in a file. */
export const MOST_DISMISSALS = 4000

// --- Settings ---

/** Letters to creators that are kept, and their parts. */
export const MOST_TEMPLATES = 50
export const LONGEST_TEMPLATE_NAME = 100
export const LONGEST_SUBJECT = 300
export const LONGEST_LETTER = 10_000
/** Tiers of the score bands, and the name of one. */
export const MOST_TIERS = 12
export const LONGEST_TIER = 20
/** Named views of the shortlist. */
export const MOST_VIEWS = 50
export const LONGEST_VIEW_NAME = 100
/** Columns of a view. */
export const MOST_COLUMNS = 40
/** What is searched for in the shortlist. */
export const LONGEST_SEARCH = 200
/** Statuses, and platforms, that a view or a setting lists. */
export const MOST_STATUSES = 20
export const MOST_LISTED_PLATFORMS = 40
/** Creators of a review queue. */
export const MOST_QUEUED = 5000
/** Pairs of profiles marked as two persons. */
export const MOST_PAIRS = 20_000
/** Days after which profiles of creators on no shortlist are deleted. */
export const MOST_KEEP_DAYS = 3650
