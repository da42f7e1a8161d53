// SPDX-License-Identifier: MIT
// The phrases that the scanner recognises, as patterns over words. The longest match wins; of equal
// ones the kind that is named first. Notation:
//
//   shall          the word in any case; words with an apostrophe or hyphen may be written as such
//   May            the word with a capital, not "may" and not "MAY"
//   {count}        a definition below, or a class of signs listed in compile.js
//   a | b, ( ), ?, *, +    as in regular expressions, over words
//
// White space between words is free. A phrase never ends inside a word, nor before a hyphen that is
// attached to it ("not-for-profit", "month-to-month").

const definitions = {
  // --- Numbers and time ---
  figures: "{day} | {year} | {integer}",
  decimals: "{figures} | {decimal}",
  ones: "one | two | three | four | five | six | seven | eight | nine",
  small: `zero | {ones} | ten | eleven | twelve | thirteen | fourteen | fifteen | sixteen | seventeen
    | eighteen | nineteen
    | (twenty | thirty | forty | fourty | fifty | sixty | seventy | eighty | ninety) (-? {ones})?`,
  spelled: "{small} ((hundred | thousand | million | billion)+ (and? {small})?)*",
  stated: "{spelled} -? {open} {figures} {close} | {figures} {open} {spelled} {close}",
  place: `first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | fifteenth
    | twentieth | thirtieth | {ordinal}`,
  open_count: "{spelled}? {blank} ({open} ({blank} | {figures} | {spelled}) {close})?",
  unknown_count: "x | xx | xxx | n | tbd | tbc",
  count: `{spelled} (-? {open} ({figures} | {blank} | {spelled}) {close})? | {figures} ({open} {spelled} {close})?
    | {open} {figures} {close} | {open_count} | {unknown_count}`,
  unit: `hour | hours | hr | hrs | day | days | week | weeks | fortnight | fortnights | month | months
    | quarter | quarters | year | years`,
  unit_kind: `calendar | business | working | banking | trading | clear | full | whole | complete
    | consecutive | successive | continuous | additional | further | rolling | contract | fiscal`,
  plural: "{open} s {close}",
  of: "'s | '",
  year_kind: `{unit_kind} | financial | agreement | lease | policy | license | licence | service
    | subscription | subsequent | following | succeeding | given | single | such | individual
    | operating | reporting | scheme | plan | program | programme | school | membership | franchise
    | insurance | budget | academic | tax | accounting | anniversary | {count}`,
  span: "({year_kind} -?)* {unit} {of}? rolling? (period | periods)?",
  adverb: `annually | yearly | quarterly | monthly | weekly | daily | fortnightly | biannually
    | semiannually | biennially | triennially | bimonthly | biweekly
    | (semi | bi | half | twice | once) - (annually | yearly | monthly | weekly)`,
  adjective: `annual | yearly | quarterly | monthly | weekly | daily | fortnightly | biannual
    | semiannual | biennial | triennial | bimonthly | biweekly
    | (semi | bi | half | twice | once) - (annual | yearly | monthly | weekly)`,
  times: `(once | twice | thrice) ({open} {figures} {close})?
    | {count} (time | times | occasion | occasions) | a single time`,
  floor: `at least | at the very least | (as | at) a? minimum {comma}? of? | a? minimum of
    | (not | no) (less | fewer) (often | frequently)? than`,
  cap: `(not | no) more (often | frequently)? than | more (often | frequently)? than | up to | at most
    | a? maximum of | maximum | max | limited to | not to exceed | not exceeding | only
    | no greater than`,
  bound: "{floor} | {cap}",
  each: "each | every | each and every | any | any one | a | an | any given",
  rhythm: `{times} ({comma}? -? (in | during | within | over | for | of | throughout)? {each} -? {span}
      | -? (per | each | every) -? {span} | -? (a | an) -? {span} | per annum | {adverb})
    | {adverb} | per annum | per {span}
    | (in | during)? (each | every | each and every) (other | second | third)? {span} thereafter?
    | each of (its | our | your | their | the) {span}`,

  // --- Dates ---
  month: `January | February | March | April | May | June | July | August | September | October
    | November | December
    | (Jan | Feb | Mar | Apr | Jun | Jul | Aug | Sep | Sept | Oct | Nov | Dec) {dot}?`,
  month_day: "{day} (st | nd | rd | th)? | {ordinal}",
  day_of_month: "{month_day} (day? of)? {month} | {month} {month_day}",

  // --- Money ---
  currency_code: `usd | eur | gbp | cad | aud | chf | jpy | inr | sgd | nzd | hkd | zar | sek | nok
    | dkk | pln | cny | rmb | aed | brl | mxn | czk | huf | ils | krw`,
  currency_name: `(us | canadian | australian | united states)? (dollar | dollars) | euro | euros
    | pounds sterling? | swiss francs | {currency_code}`,
  scale: "million | billion | thousand | m | k | bn | mm",
  sum: `(us | ca | nz | au | hk | a | c | s)? {currency} ({decimals} {scale}? | {number_letter})
    | {currency_code} {currency}? {decimals} {scale}?`,

  // --- References ---
  singular_division: `section | article | clause | paragraph | subsection | subclause | subparagraph
    | sub - (section | clause | paragraph) | schedule | exhibit | annex | annexe | annexure
    | appendix | attachment | Addendum | Part | Item | Chapter | Recital
    | (sec | sect | art | cl | para) {dot}?`,
  plural_division: `sections | articles | clauses | paragraphs | subsections | subclauses
    | subparagraphs | sub - (sections | clauses | paragraphs) | schedules | exhibits | annexes
    | annexures | appendices | attachments | Parts | Items | Chapters | Recitals
    | (secs | arts | cls | paras) {dot}?`,
  sub_label: `{open} ({lower} | {capital} | {roman_lower} | {roman_capital} | {day} | {integer}) {close}`,
  point_label: "{point} ({lower} | {capital} | {roman_lower} | {day} | {integer} | {decimal})",
  number_label: `({figures} | {decimal} | {number_letter}) {point_label}* (- {capital})? {sub_label}*`,
  long_label: `{decimal} {point_label}* {sub_label}* | {figures} {point_label}* {sub_label}+
    | {sub_label}+`,
  letter_label: `({capital} | {roman_capital} | {letter_number})
    ((- | {point}) ({day} | {integer} | {decimal} | {capital} | {roman_capital}))* {sub_label}*`,
  join: `{comma}? (and | or | and {slash} or | {ampersand} | to | through | thru | until) | {comma} | -
    | {dash}`,
  reference: `{singular_division} ({number_label} | {sub_label}+)
      ((and | or | to | through | {comma} | - | {dash} | {comma} (and | or)) {long_label})*
    | {singular_division} {letter_label}
    | {plural_division} ({number_label} | {sub_label}+) ({join} ({number_label} | {sub_label}+))*
    | {plural_division} {letter_label} ({join} {letter_label})*
    | {section} {section}? {number_label} ({join} {number_label})*`,

  // --- Norms ---
  might: "may | might | can | could",
  modal: "shall | will | must | 'll",
  be: "is | are | am | 're",
  adverbs: `({ly} | hereby | also | only | always | at all times | further | otherwise | then | therefore
    | thereby | likewise | thus | still | itself | in turn | jointly and severally
    | {comma}? at its (own | sole)* (cost | expense | cost and expense | option | discretion) {comma}?)*`,
  shall_be: "{be} {adverbs} | {modal} {adverbs} (be | remain) {adverbs} | (remain | remains) {adverbs}",
  never: `never | in no event | under no circumstances | in no way | at no time | in no circumstances
    | not in any event | not under any circumstances | not at any time | not in any way`,
  not_be: `{be} {adverbs} not {adverbs} | (isn't | aren't) {adverbs} | {be} {never}
    | {be} no longer | ({modal} | may) {adverbs} (not | {never} | no longer) {adverbs} be {adverbs}
    | (won't | shan't) be {adverbs}`,
  have: "has | have | ({modal} | {might}) {adverbs} have",
  not_have: `(does | do) not {adverbs} have | (doesn't | don't) {adverbs} have
    | {modal} {adverbs} not {adverbs} have | (won't | shan't) have`,
  obliged: "required | obliged | obligated | bound | compelled",
  permitted: "entitled | permitted | allowed | authorized | authorised | empowered",
  duty_noun: "(obligation | obligations | duty | duties | responsibility)",
  right_kind: `(sole | exclusive | absolute | unrestricted | full | express | further | continuing | legal
    | ongoing | unilateral | additional | same | right and | power and | option and | authority and
    | sole and exclusive)*`,
  article: "the | a | an | any | its | their",
  promise: `agree | agrees | undertake | undertakes | covenant | covenants | commit | commits | promise
    | promises | pledge | pledges`,
  promise_to: "{promise} ({comma}? and {promise} | {comma} {promise} {comma}? and {promise})? (further | hereby)?",
  declare: `agree | agrees | undertake | undertakes | covenant | covenants | promise | promises | commit
    | commits | warrant | warrants | represent | represents | guarantee | guarantees | acknowledge
    | acknowledges | confirm | confirms | certify | certifies`,
  declares_it: "{declare} ({comma}? and {declare} | {comma} {declare} {comma}? and {declare})? that (it | they | we)",
  // --- Intentions ---
  aim: `aim | endeavour | endeavor | strive | seek | attempt | try | intend | hope | plan | propose | target
    | aspire | look`,
  // "attempt to" and "try to" by themselves are mostly infinitives: "or attempt to".
  aims: `aims | aim | endeavours | endeavors | endeavour | endeavor | strives | strive | seeks | seek
    | attempts | tries | intends | intend | hopes | hope | expects | expect | plans | proposes
    | aspires | aspire | targets | anticipates`,
  effort_kind: `(its | their | our | his | all | any | every | each | commercially | reasonable | reasonably
    | best | good | faith | diligent | appropriate | practicable | practical | necessary | sound
    | industry | standard | such | and | prudent | continuous | utmost | a | the | same | -)*`,
  efforts: "{effort_kind} (effort | efforts | endeavours | endeavors | endeavour | endeavor)",
  bound_to: `{modal} {adverbs} | (may | can) also?  | should | would | {promise_to} to
    | {shall_be} {obliged} to`,
};

const phrases = [
  // Words that would be something else by themselves.
  ["plain", ["no {dot} ({figures} | {decimal} | {letter_number} | {number_letter} | {blank})"]],
  [
    "words",
    [
      "at will | free will | good will | last will",
      "as the case may be | as may be | be that as it may",
      "(no | not) (later | earlier | sooner | more | less | fewer | greater | longer) than",
      "(no | not) (less | later)",
      "no (additional | extra | further)? (cost | costs | charge | charges | expense | fee)",
      "not to? be unreasonably",
      "not to exceed | not exceeding | not in excess of | if not",
      "(but | though)? (not limited to | without limitation | without limiting | without limit)",
      "not by way of limitation",
      "without (undue | unreasonable | unnecessary | further | any)* delay",
      "without prejudice | whether or not | not only | not applicable",
      "(need | needs) to know | (has | have) to do with",
      "(any | an | every) attempt to",
      "(any | its | their | our | no | such) plans to",
      "{count} hours (a | per | {slash}) (day | week)",
      "{count} days (a | per | {slash}) (week | year)",
      "{count} weeks (a | per | {slash}) year",
    ],
  ],
  [
    "prohibition",
    [
      "({modal} | {might}) {adverbs} not ((agree | {aim}) to)?",
      "({modal} | may | can) {adverbs} (neither | {never})",
      "cannot | can't | won't | shan't | mustn't",
      "nor (shall | will | must | may | can)",
      "{promise_to} (not | {never}) to",
      "{declares_it} {modal} {adverbs} (not | {never})",
      "{shall_be} (prohibited | restricted | precluded | barred | forbidden) from",
      "{shall_be} forbidden to",
      "{not_be} {permitted} to",
      "({have} no | {not_have} {article}) {right_kind} (right | rights | authority) to?",
      "({modal} {adverbs} | {promise_to} to | {shall_be} {obliged} to)? (refrain | refrains) from",
    ],
  ],
  [
    "exemption",
    [
      "need not | needn't | needs not",
      "(do | does) not {adverbs} (need | have) to | (don't | doesn't) {adverbs} (need | have) to",
      "({modal} | may) not {adverbs} (have | need) to | (won't | shan't) (have | need) to",
      "{not_be} {obliged} to",
      "{not_be} under (any | an | a) {duty_noun} to",
      "{shall_be} under no {duty_noun} (whatsoever | of any kind)? to",
      "{have} no (further | additional | other)? {duty_noun} (whatsoever | of any kind)? (to | for | with respect to)",
      "{not_have} {article} (further | additional | other)? {duty_noun} (to | for | with respect to)",
      "{not_be} responsible for",
      "({modal} {adverbs})? (accept | accepts | assume | assumes | undertake | undertakes | bear | bears) no {duty_noun} (to | for)",
      "no need to | without (any | an)? {duty_noun} to",
      "{shall_be} (released | relieved | excused | exempt | exempted) from",
    ],
  ],
  [
    "duty",
    [
      "{modal}",
      "({modal} | may) not fail to",
      "{shall_be} {obliged} to",
      "{shall_be} under (an | a) (legal | continuing | ongoing | absolute)? {duty_noun} to",
      "{have} (the | a | an | sole | full | primary | continuing | ongoing | legal)* {duty_noun} (to | for)",
      "{have} (the following | each of the following) (duties | obligations | responsibilities)",
      "{shall_be} (responsible | accountable) (for | to)",
      "(guarantee | guarantees) to",
      "({modal} {adverbs})? (accept | accepts | assume | assumes | take | takes | bear | bears) (sole | full | all | the | primary)* responsibility for",
      "{promise_to} to | {modal} {adverbs} {promise_to} to",
      "{declares_it} {modal}",
      "(commits | commit | binds | bind | obligates | obliges) (itself | themselves | ourselves) to",
      "(has to | have to | needs to | {modal} {adverbs} (need | have) to) (agree to)?",
      "{be} to be",
    ],
  ],
  [
    "power",
    [
      "{might}",
      "may or may not | may (also | only)",
      "{might} (mutually | also)? agree to | {might} (need | have) to",
      "{shall_be} {permitted} to | {shall_be} entitled | {shall_be} (free | at liberty | eligible | able) to",
      "{have} {article} {right_kind} (right | rights) to?",
      "{have} (full | the | a | an)* {right_kind} (option | authority | power | discretion | ability | opportunity | liberty) (to | of)",
      "({modal} {adverbs})? (reserve | reserves) {article} {right_kind} (right | rights) to?",
      "({modal} {adverbs})? (retain | retains) {article} {right_kind} (right | rights) to",
      "{shall_be} (granted | given | afforded) (the | a) {right_kind} right to",
    ],
  ],
  [
    "intention",
    [
      "should | would | ought to | would like to",
      "({bound_to} | does | do | currently) {aim} to",
      "{aims} to",
      "{be} {adverbs} (aiming | intending | planning | striving | seeking | hoping | looking | expecting | attempting | trying | working | committed | expected | intended | anticipated | planned | scheduled) to",
      "({modal} be | remain | remains) (working | seeking | committed) to",
      "{be} {adverbs} (pursuing | seeking | targeting)",
      "{be} {adverbs} working (toward | towards | on)",
      "{be} {adverbs} in the process of",
      "({modal} {adverbs} | {promise_to} to)? (work | works) {adverbs} (toward | towards)",
      "(goal | aim | aims | intention | intent | objective | target | ambition | plan | policy) is to",
      "({bound_to} | {shall_be} {obliged} to)? (use | uses | exert | exerts | exercise | exercises | make | makes | employ | employs | undertake | undertakes) {efforts} to?",
      "({bound_to} | {shall_be} {obliged} to)? (take | takes) {effort_kind} (steps | measures) to",
      "({bound_to} | {shall_be} {obliged} to)? (use | uses | make | makes) {efforts} to work in good faith to | ({bound_to})? work in good faith to",
      "({modal} | may) {adverbs} consider",
    ],
  ],
  [
    "negation",
    [
      "not | no | never | neither | nor | without | none | nothing | nobody | no -? one",
      "not yet | no longer | not at any time | not in any event",
      "(don | doesn | didn | isn | aren | wasn | weren | hasn | haven | hadn | wouldn | couldn | shouldn | ain) 't",
    ],
  ],
  [
    "period",
    [
      "({count} -? | {spelled} {unit_kind}+ {open} {figures} {close}) ({unit_kind} -?)* {unit} ({plural} {of}? | {of})? rolling? (period | periods)?",
      "(a | an) (full | whole | calendar)? (hour | week | fortnight | month | year) {of}?",
      "(not | no) later than the {place} ({unit_kind} -?)* {unit}",
    ],
  ],
  [
    "frequency",
    [
      "{bound}? {rhythm}",
      "{bound} {count} (per | in (any | each | every | a) | each | every | a) {span}",
      "(in | during | within | over) any {span}",
      "{bound}? {times} (in | during | within | per | for)? {each} period of {count} ({unit_kind} -?)* {unit}",
      "(in | during | by | before | at the end of)? (each | every) ({month} | spring | summer | autumn | fall | winter)",
      "{floor}? on {floor}? (a | an)? {floor}? (a | an)? (regular | recurring)? {adjective} basis",
      "{floor}? (a | an)? {adjective} basis | {adjective}",
      "on (a | an) (calendar | fiscal) -? (year | quarter | month) basis",
      "at intervals of {bound}? {count} ({unit_kind} -?)* {unit} | (on a | at)? {spelled} -? monthly (basis | intervals)?",
      "(on a | at)? {figures} -? monthly (basis | intervals)?",
      "{floor}? (on | by | at | upon | before | after)? (each | every) (annual | yearly | successive | subsequent)? anniversary date?",
      "(on | by | before)? (each | every) {day_of_month}",
    ],
  ],
  ["reference", ["{reference}", "this ({singular_division}) ({number_label} | {letter_label})?"]],
  [
    "date",
    [
      "{day_of_month} ({comma}? {year})? | {month} {comma}? {year}",
    ],
  ],
  [
    "amount",
    [
      "{sum} | {decimals} {scale}? {currency_name}",
      "{spelled} ({open} {decimals} {close})? {currency_name} ({open} {sum} {close})?",
    ],
  ],
  [
    "percentage",
    [
      "{decimals} ({percent} | percent | per cent | per centum)",
      "{spelled} (percent | per cent) ({open} {decimals} {percent} {close})?",
      "{spelled} {open} {decimals} {percent}? {close} (percent | per cent | {percent})",
      "{spelled} {open} {decimals} {percent} {close}",
    ],
  ],
  ["number", ["{spelled} | {stated}"]],
  ["blank", ["tbd | tbc | xx | xxx"]],
];

module.exports = { definitions, phrases };
