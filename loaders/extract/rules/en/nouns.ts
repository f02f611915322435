/**
 * Common words of English that are seldom names, capitalised or not: they turn up in titles, events
 * and headings ("Premium Bonds", "the Second Revolt"). Family names such as "Baker" are left out.
 */
export const commonNounsEn = `
  war wars revolution revolt rebellion uprising riot riots massacre battle siege invasion treaty agreement accord accords pact deal convention conference summit congress
  meeting forum cup games championship championships tournament
  open race final finals medal medals award awards prize trophy grand prix olympics olympic marathon festival show concert tour exhibition fair parade carnival ceremony
  anniversary
  act acts bill law laws code charter constitution amendment declaration resolution protocol directive referendum election elections primary vote ballot campaign scandal
  affair crisis
  day days night nights morning evening week weekend month year years decade century centuries age ages era period dynasty epoch time times spring autumn winter christmas
  easter ramadan thanksgiving halloween hanukkah passover
  internet web website email phone smartphone computer software hardware app apps data network online digital video audio media press television radio channel broadcast
  podcast blog
  english french german latin greek spanish italian russian chinese japanese arabic hebrew muslim muslims christian christians jew jews jewish catholic catholics
  protestant protestants islam islamic christianity buddhism hinduism judaism sunni shia shiite orthodox
  republican republicans democrat democrats democratic conservative conservatives liberal liberals socialist socialists communist communists nazi nazis fascist marxist
  nationalist separatist
  european europeans asian asians african africans american americans western eastern northern southern arab arabs kurd kurds kurdish slavic slavs baltic nordic balkan
  celtic roman romans byzantine ottoman ottomans soviet soviets habsburg victorian elizabethan gothic baroque renaissance medieval ancient prehistoric
  native indigenous aboriginal ethnic black blacks white whites latino hispanic gay lesbian queer
  god gods lord jesus christ bible gospel testament quran koran torah psalm prayer church mosque temple heaven hell devil angel angels saint saints holy sacred divine
  eternal
  earth sun moon sky star stars planet world universe north south east west central upper lower middle inner outer
  government governments police army navy force forces troops soldiers militia parliament senate cabinet ministry minister ministers state states federal national
  international global regional local public private royal imperial civil military
  people person man men woman women boy boys girl girls child children kid kids baby family families father mother brother sister son daughter wife husband friend friends
  neighbour neighbor
  country countries nation nations city cities town towns village river rivers sea seas ocean mountain lake island islands forest desert valley road avenue bridge airport
  station tower castle palace house houses home homes
  league season series album single song songs film films movie movies book books novel story stories chapter part parts volume figure table section pages issue edition
  version record records band music opera symphony sonata ballet theatre theater play stage
  red green blue yellow purple pink orange golden silver gold bronze iron steel glass fire water wind rain snow ice storm thunder lightning light dark darkness shadow
  dream dreams
  empire kingdom republic monarchy principality duchy colony colonies reign throne crown operation project program programme plan mission task policy strategy initiative
  reform reforms budget tax taxes value
  celebrities meanwhile despite although perhaps thanks yes hello good bad best better great greatest big small short high low old new first second third fourth fifth
  last next only own same other many much more most
  free freedom liberty justice peace equality power powers right rights wrong truth lie lies life death hate fear sorrow happy sad beautiful ugly wild crazy mad lonely
  lost found broken perfect pure true real super ultra mega mini
  total premium bond bonds stock stocks share shares market markets bank money dollar dollars pound pounds euro euros yen price prices cost costs rate rates interest
  trade business industry company companies corporation firm enterprise investment investments fund funds savings account accounts insurance pension credit debt loan
  mortgage property estate
  school schools university college class student students teacher education science sciences research study studies history geography mathematics physics chemistry
  biology medicine medical health hospital disease cancer virus vaccine drug drugs nature natural environment climate energy oil gas coal nuclear solar
  traditional modern contemporary classic classical standard special general particular official social cultural political economic financial commercial industrial
  agricultural technical scientific religious religion religions human humans animal animals dog dogs cat cats horse horses bird birds fish lion tiger bear wolves eagle
  monster monsters dragon dragons ghost ghosts zombie vampire witch wizard magic mystery secret secrets
  friendship friendly enemy enemies hero heroes legend legends king's queen's prince's knight knights warrior warriors soldier captain pirate pirates cowboy cowboys
  outlaw rebel rebels roll pop jazz blues soul punk metal hip hop rap folk disco dance dancing party parties
  reformation enlightenment crusade crusades inquisition holocaust genocide apartheid slavery emancipation suffrage independence liberation occupation partition
  unification reunification annexation migration exodus diaspora famine plague flood earthquake hurricane tsunami typhoon cyclone eruption explosion bombing attack
  attacks shooting murder trial
  driver drivers player players team teams coach champion champions winner loser goal goals match football soccer basketball baseball tennis golf rugby cricket hockey
  boxing racing cycling swimming skiing formula
  food drink coffee tea beer wine milk bread cheese chicken pizza burger chocolate sugar salt metro subway train trains bus car cars truck plane planes ship ships boat
  boats bicycle highway railway rail line lines route
  neolithic palaeolithic paleolithic jurassic cretaceous triassic mesozoic pleistocene holocene stone-age world-war mid late early pre post anti pro non
  rift fault plate crust core mantle shield basin delta gulf strait cape bay coast shore beach reef cave hills
  sir madam miss mister doctor professor reverend president chancellor princess emperor empress duke duchess count countess baron baroness dame tsar sultan pharaoh
  adults teens elders seniors veterans workers farmers miners sailors pilots engineers doctors nurses lawyers judges scientists artists writers actors musicians singers
  poets painters
  heart hearts mind body head face eye eyes hand hands foot feet blood bone bones skin hair voice name names word words language languages letter letters number numbers
  question answer reason cause effect result end beginning start stop way ways place places thing things something nothing everything anything
  space shuttle launch pad dust orbiter facility processing complex visitor pilot virtual microscope administrator image gameplay comic legion satellite rocket file garage security technology anyone someone everyone anybody somebody challenge robot fighter jet wage card tricks trick metal squad rationalist scientologist buddhist buddhists hindu hindus rohingya sikh sikhs flight air hey let cheer winning failure spoken stadium museum planetarium`;
