/**
 * Hosts that exist to count commissions, with every host below them. Source: [mathur-2018] for a part, the networks' own pages and public
 * filter lists for the rest; storefront and link-in-bio hosts are left out on purpose, because they link to much else.
 */
export const AFFILIATE_HOSTS: ReadonlySet<string> = new Set(
  `amzn.to amzn.eu amzn.asia amzlink.to a.co rstyle.me rstyle.to liketk.it shopltk.com ltk.app liketoknow.it shopstyle.it shopmy.us
  shopmy.co go.shopmy.us mavely.app.link mavely.com go.mvly.co howl.me howl.link go.magik.ly shareasale.com shareasale-analytics.com
  shrsl.com awin1.com zenaps.com ad.zanox.com anrdoezrs.net dpbolvw.net jdoqocy.com kqzyfj.com tkqlhce.com emjcd.com qksrv.net
  cj.dotomi.com ftjcfx.com lduhtrp.net apmebf.com afcyhb.com 7eer.net 8nn1.net evyy.net ojrq.net sjv.io pxf.io gopjn.com pjatr.com
  pjtra.com pntra.com pntrac.com pntrs.com click.linksynergy.com go.redirectingat.com go.skimresources.com redirect.viglink.com
  prf.hn go.linkby.com hop.clickbank.net go2cloud.org avantlink.com avlnk.com clk.tradedoubler.com tc.tradetracker.net ds1.nl
  track.webgains.com adcell.de financeads.net partners.webmasterplan.com action.metaffiliation.com track.adtraction.com ad.admitad.com
  ali.pub s.click.aliexpress.com digistore24.com cna.st georiot.com geni.us rover.ebay.com ebay.us wishlink.com go.hotmart.com
  shope.ee link.coupang.com hb.afl.rakuten.co.jp a.r10.to af.moshimo.com px.a8.net ck.jp.ap.valuecommerce.com presco.asia
  tidd.ly s.click.taobao.com u.jd.com temu.to ty.gl brandconnect.naver.com link-ag.net felmat.net rentracks.jp medipartner.jp raftrack.com wclink.co`.split(
    /\s+/,
  ),
)

/** Parameters that name the earner, whatever the host (lower case). */
export const ALWAYS_AFFILIATE_PARAMS: ReadonlySet<string> = new Set(
  `aff_id affid aff affiliate affiliate_id a_aid a_bid awinaffid awc irclickid irgwc ranmid raneaid ransiteid sscid afftrack cjevent
  clickref tduid wgcampaignid pjid rfsn sca_ref affcode`.split(/\s+/),
)

/** Parameters that name the earner on one shop only. */
export const PARAMS_BY_HOST: readonly (readonly [host: RegExp, params: ReadonlySet<string>])[] = [
  [/(^|\.)amazon\.[a-z.]{2,6}$/, new Set(['tag', 'ascsubtag'])],
  [/(^|\.)ebay\.[a-z.]{2,6}$/, new Set(['campid', 'mkrid'])],
  [/(^|\.)booking\.com$/, new Set(['aid'])],
  [/(^|\.)(itunes|apps|music|books)\.apple\.com$/, new Set(['at', 'afid'])],
  [/(^|\.)aliexpress\.[a-z]{2,3}$/, new Set(['aff_fcid', 'aff_short_key', 'aff_platform'])],
  [/(^|\.)flipkart\.com$/, new Set(['affid'])],
  [/(^|\.)udemy\.com$/, new Set(['affcode', 'ranmid', 'raneaid'])],
  [/(^|\.)walmart\.com$/, new Set(['wmlspartner', 'affil'])],
  [/(^|\.)iherb\.com$/, new Set(['rcode'])],
  [/(^|\.)shein\.[a-z.]{2,6}$/, new Set(['aff_id', 'url_from'])],
  [/(^|\.)(audiojungle|codecanyon|graphicriver|themeforest|videohive)\.net$/, new Set(['ref'])],
]

/** Paths of a person's own shop window, whose owner earns from every sale. */
export const PATHS_BY_HOST: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [/(^|\.)amazon\.[a-z.]{2,6}$/, /^\/shop\/./],
  [/(^|\.)mercadoli[bv]re\.com(\.[a-z]{2})?$/, /^\/sec\/./],
]

/** Redirect pages of platforms, and the parameter that holds the real address. */
export const UNWRAPPED_BY: Readonly<Record<string, string>> = {
  'youtube.com': 'q',
  'l.instagram.com': 'u',
  'l.facebook.com': 'u',
  'lm.facebook.com': 'u',
  'l.threads.net': 'u',
  'l.threads.com': 'u',
  'tiktok.com': 'target',
  'google.com': 'url',
  'linkedin.com': 'url',
  'out.reddit.com': 'url',
}
