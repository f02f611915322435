import type { NameRules } from "../name-rules.js";

/** Everything the name engine knows about English. */
export const nameRulesEn: NameRules = {
  roles: `president chancellor minister ministers premier secretary senator governor mayor congressman congresswoman
    representative ambassador envoy spokesman spokeswoman spokesperson chairman chairwoman chair director manager
    coach captain colonel lieutenant sergeant admiral judge justice professor doctor king queen
    prince princess emperor duke lord lady sir dame pope bishop archbishop cardinal father brother sister
    leader founder ceo analyst economist historian scientist author writer actor actress singer director artist
    assistant adviser advisor detective inspector officer sheriff candidate journalist editor reporter lawyer attorney
    prime vice deputy`,
  roleEnds: "",
  titles: "general major mr mrs ms miss dr prof sir st rev hon gen sen rep gov",
  commonNouns: `war revolution treaty agreement accord convention conference summit cup games championship open award awards prize
    act bill law constitution day days night week year years age ages century christmas easter ramadan internet web
    english french german latin greek muslim muslims christian christians jew jews jewish catholic islam christianity
    republican republicans democrat democrats democratic conservative liberal european asian african americans
    god earth sun moon world north south east west northern southern eastern western central upper lower
    government police army navy parliament congressmen people country city state states town village river sea
    league season series album song film show book novel story chapter part volume figure table section
    black white red green blue star wars battle empire kingdom dynasty period era operation project program programme
    celebrities meanwhile despite although perhaps thanks yes hello`,
  commonEnds: "ic ics ian ians ean eans ish ese ists isms ism ness ings tion tions ology",
  places: `Europe,Asia,Africa,North America,South America,Latin America,Central America,Middle East,Far East,Eastern Europe,Western Europe,
    Southeast Asia,Central Asia,Balkans,Caucasus,Caribbean,Scandinavia,Siberia,Crimea,Kashmir,Tibet,Chechnya,Catalonia,Scotland,Wales,Northern Ireland,
    Gaza,Gaza Strip,West Bank,Golan Heights,Donbas,Bavaria,Saxony,Prussia,Tuscany,Sicily,Sardinia,Corsica,Crete,Normandy,Brittany,Catalonia,Andalusia,
    California,Texas,Florida,New York,New York City,New Jersey,Pennsylvania,Illinois,Ohio,Michigan,Georgia,Virginia,Massachusetts,Colorado,Oregon,Utah,Arizona,
    Nevada,Alaska,Hawaii,Louisiana,Alabama,Mississippi,Missouri,Iowa,Kansas,Minnesota,Wisconsin,Tennessee,Kentucky,Oklahoma,Maryland,Maine,Vermont,Connecticut,
    North Carolina,South Carolina,North Dakota,South Dakota,New Mexico,New Hampshire,Rhode Island,West Virginia,Washington DC,Washington D.C.,Capitol Hill,Wall Street,
    Los Angeles,San Francisco,Las Vegas,San Diego,Boston,Chicago,Detroit,Philadelphia,Houston,Dallas,Atlanta,Miami,Seattle,Denver,Baltimore,New Orleans,
    Manhattan,Brooklyn,Toronto,Montreal,Vancouver,Quebec,Ontario,British Columbia,Alberta,Sydney,Melbourne,Brisbane,Perth,Adelaide,Auckland,
    Rio de Janeiro,São Paulo,Mumbai,Delhi,Kolkata,Shanghai,Hong Kong,Macau,Wuhan,Osaka,Kyoto,Hiroshima,Nagasaki,Fukushima,Johannesburg,Cape Town,Lagos,Casablanca,
    Tel Aviv,Haifa,Aleppo,Mosul,Basra,Kandahar,Karachi,Lahore,Dubai,Abu Dhabi,Mecca,Medina,Istanbul,Constantinople,Izmir,St. Petersburg,Saint Petersburg,Odessa,Kharkiv,Donetsk,
    Lviv,Krakow,Gdansk,Barcelona,Seville,Valencia,Lyon,Marseille,Strasbourg,Nice,Toulouse,Bordeaux,Milan,Turin,Naples,Venice,Florence,Genoa,Manchester,Liverpool,Birmingham,
    Edinburgh,Glasgow,Belfast,Cardiff,Oxford,Cambridge,Leeds,Bristol,Rotterdam,Antwerp,Ghent,Zurich,Geneva,Basel,Salzburg,Innsbruck,Munich,Cologne,Hamburg,Frankfurt,Stuttgart,
    Dusseldorf,Leipzig,Dresden,Nuremberg,Bonn,Rhine,Danube,Thames,Seine,Volga,Nile,Amazon,Mississippi River,Euphrates,Tigris,Ganges,Mekong,Atlantic,Pacific,Mediterranean,
    Atlantic Ocean,Pacific Ocean,Indian Ocean,Arctic,Antarctica,Antarctic,Baltic Sea,North Sea,Black Sea,Red Sea,Dead Sea,Persian Gulf,English Channel,Alps,Himalayas,Andes,Pyrenees,Sahara,Sahel,
    Earth,Mars,Jupiter,Venus,Saturn,Taiwan,Okinawa,Java,Sumatra,Bali,Timor,Mesopotamia,Babylon,Sparta,Troy,Carthage,Byzantium,Persia,Anatolia,Peloponnese`,
  organizations: `United Nations,European Union,European Commission,European Parliament,European Central Bank,World Bank,International Monetary Fund,World Health Organization,
    World Trade Organization,Security Council,NATO,Nato,OSCE,OPEC,ASEAN,African Union,Arab League,Red Cross,Amnesty International,Human Rights Watch,Greenpeace,UNICEF,UNESCO,Interpol,Europol,
    White House,Pentagon,Kremlin,State Department,Congress,Senate,House of Representatives,House of Commons,House of Lords,Supreme Court,Parliament,Bundestag,Knesset,Downing Street,Scotland Yard,
    Hamas,Hezbollah,Taliban,al-Qaeda,Al-Qaeda,Islamic State,Labour,Labour Party,Conservative Party,Liberal Democrats,Tories,Republican Party,Democratic Party,Communist Party,
    BBC,CNN,NBC,ABC,CBS,Fox News,Reuters,Associated Press,AFP,New York Times,The New York Times,Washington Post,The Washington Post,Guardian,The Guardian,Wall Street Journal,Le Monde,Le Figaro,Der Spiegel,
    Apple,Google,Microsoft,Facebook,Twitter,Amazon.com,IBM,Intel,Sony,Samsung,Nokia,YouTube,Netflix,Tesla,Toyota,Volkswagen,Siemens,Boeing,Airbus,Gazprom,Shell,BP,
    FIFA,UEFA,IOC,NBA,NFL,CIA,FBI,NSA,KGB,MI5,MI6,NASA,ESA,EU,UN,UNHCR,WHO,WTO,IMF,IAEA,OECD,Disney,Marvel,Yahoo!`,
  organizationHeads: `university ministry department institute bank bureau office council committee commission association federation
    foundation academy college court agency centre center`,
  organizationTails: `inc corp corporation ltd llc plc co group holdings bank university college school institute academy foundation association society
    union party council committee commission ministry department agency bureau authority company records entertainment airlines airways motors
    systems technologies partners united rovers news times post journal tribune herald gazette service services institution museum theatre hospital
    church court police army navy club team orchestra federation league`,
  organizationEnds: "",
  placeHeads: "mount lake cape fort port saint san santa river isle",
  placeTails: `river lake sea ocean bay gulf strait island islands isles mountains mountain hill hills valley desert forest county province
    district city town village street avenue road square park bridge airport station beach coast peninsula canyon castle palace tower region territory`,
  placeEnds: "land ville shire stan grad borough ia",
  ambiguousPlaces: "reading nice mobile cork bath",
  namePrompts: "",
  organizationLinks: "of for and the",
  commonPlaces: "",
  placePrepositions: "in at near from into across throughout outside toward towards",
  noAcronyms: `i tv pc cd dvd usb pdf sms gps am pm ad bc bce ce ok dna rna hiv aids vat gdp ceo cfo vip ufo html www id it us a
    ii iii iv vi vii viii ix xi xii eur usd gbp`,
  noNames: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december mr mrs ms dr i i'm i've it's he's she's we're they're that's don't can't`,
  nameParticles: "von van der de la le al bin ibn del di da",
  past: /ed$/,
  genitives: ["'s", "’s", "'", "’"],
  capitalNouns: false,
  examples: {
    person: "Then Walter Tubeneck arrived.",
    gazetteer: "The talks in Switzerland took days.",
    "given-name": "Later Abigail spoke in the hall.",
    "organization-head": "She works for the Ministry of Water.",
    "organization-tail": "They sued the Northwharf Corporation twice.",
    acronym: "Then the XYVW took over.",
    "place-head": "It stands on Mount Tubeneck.",
    "place-tail": "Boats crossed the Orsk River at night.",
    "person-role": "It was opened by Mr Tubeneck.",
    "name-run": "It was painted by Orsk Tubeneck.",
    "place-preposition": "The talks in Tubenburg took days.",
    surname: "Then Walter Tubeneck came. Behind the old Tubeneck he fell.",
    "name-speaks": "Nothing was left, said Grobeck.",
    "name-owns": "This was Grobeck's aim.",
    "bare-name": "It took Grobeck a year.",
  },
};
