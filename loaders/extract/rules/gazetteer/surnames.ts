/**
 * The most frequent family names of many countries, and names of one word by which history knows a
 * person ("Napoleon", "Lenin"). Such a word is a person where a common noun could not stand. No list
 * of living people: it says only that the word is a family name.
 */
export const surnames = `
  müller schmidt schneider fischer weber meyer meier maier mayer wagner becker schulz hoffmann schäfer bauer koch richter klein wolf schröder neumann schwarz braun hofmann zimmermann
  hartmann krüger schmitt lange werner schmitz krause lehmann schmid schulze köhler herrmann walter könig huber kaiser fuchs peters scholz möller weiß jung hahn keller vogel schubert roth
  frank friedrich beck günther berger winkler lorenz schuster baumann albrecht schumacher simon böhm winter kraus schreiber martin krämer voigt jäger stein otto groß sommer haas graf
  heinrich seidel schreiner brandt schulte dietrich ziegler kuhn kühn pohl engel horn bergmann thomas sauer arnold pfeiffer busch wolff beyer seifert ernst lindner hübner kramer franke nowak
  wenzel ebert reuter hermann jansen thiel riedel paul brückner jahn hauser zander bach hess hesse böttcher nagel eckert stahl metzger ullrich kessler noack steiner bender ludwig ritter
  barth marx fiedler heinze reinhardt förster götz kern steinbach rösler gerlach naumann moser wimmer egger gruber pichler leitner hofer eder wallner auer aigner haider kofler lechner reiter
  schwarzer mayr mayrhofer stadler strasser wieser brunner meister ammann aebi gerber zürcher frey baumgartner bühler widmer wyss suter bucher zbinden schütz schindler eichhorn kaufmann kunz
  sander rohde gebhardt lutz schenk rieger urban rudolph jakob vogt philipp heller wendt wulff lemke ahrens kaminski smith jones williams brown taylor davies davis evans johnson
  roberts walker wright robinson thompson white hughes edwards green hall wood harris lewis jackson clarke clark turner hill scott cooper morris ward moore king watson baker harrison morgan
  patel young allen mitchell james anderson phillips lee bell parker miller collins bennett cook shaw griffiths richardson carter marshall gray ellis simpson murphy bailey adams kelly wilson
  stewart murray cox howard russell reynolds campbell foster fraser ross henderson paterson ferguson macdonald mcdonald graham hamilton johnston o'brien o'connor o'neill sullivan kennedy
  byrne ryan doyle fitzgerald gallagher mccarthy walsh garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres flores rivera gomez diaz reyes morales cruz ortiz
  gutierrez chavez ramos ruiz alvarez mendoza vasquez castillo jimenez moreno romero herrera medina aguilar vargas guzman mendez munoz salazar garza soto vazquez alvarado delgado pena
  contreras guerrero sandoval nguyen tran pham hoang huynh bush clinton reagan nixon lincoln roosevelt truman eisenhower obama trump biden jefferson monroe wallace bryant griffin coleman
  jenkins perry powell long patterson washington butler simmons alexander martínez garcía rodríguez lópez gonzález pérez sánchez gómez fernández hernández díaz álvarez jiménez vázquez
  gutiérrez muñoz navarro domínguez serrano suárez ortega rubio molina silva santos oliveira souza pereira costa ferreira rodrigues almeida nascimento lima carvalho gomes ribeiro martins
  rocha alves monteiro cardoso teixeira moreira correia dubois durand leroy moreau laurent lefebvre bertrand roux fournier girard bonnet dupont lambert fontaine rousseau mercier boyer
  chevalier garnier lefèvre legrand perrin morin gauthier rossi russo ferrari esposito bianchi romano ricci marino greco gallo conti mancini rizzo lombardi moretti barbieri fontana caruso
  ferrara santoro rinaldi marchetti kowalski wiśniewski wójcik kowalczyk kamiński lewandowski zieliński szymański woźniak dąbrowski kozłowski jankowski mazur wojciechowski kwiatkowski
  krawczyk kaczmarek novák svoboda novotný dvořák černý procházka horvath kovacs kovács nagy szabó tóth horváth varga molnár németh farkas balogh petrović jovanović nikolić ilić marković
  pavlović horvat novak ivanov iwanow petrov petrow sidorow smirnov smirnow kuznetsov kusnezow popov popow sokolov sokolow lebedev lebedew kozlov koslow morozov morosow volkov wolkow fedorov
  fjodorow bondarenko shevchenko schewtschenko kravchenko kovalenko tkachenko popescu ionescu papadopoulos dimitriou georgiou yilmaz yılmaz kaya demir çelik şahin yıldız öztürk aydın özdemir
  arslan doğan kılıç aslan çetin kurt koç özkan şimşek polat cohen levi levy mizrahi peretz friedman katz shapiro rabinowitz goldberg rosenberg ahmed hussein ibrahim mansour haddad khoury
  najjar hosseini mohammadi ahmadi karimi rezaei khan singh sharma gupta verma kumar reddy iyer nair mukherjee banerjee chatterjee bose das desai mehta shah joshi rao naidu chowdhury rahman
  suzuki sato takahashi tanaka watanabe ito yamamoto nakamura kobayashi saito kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu yamazaki mori abe ikeda hashimoto
  wang zhang zhao huang zhou zhu guo gao luo zheng liang xie deng cai peng zeng kim park choi kang yoon jang hansen johansen olsen larsen andersen pedersen nilsen kristiansen jensen nielsen
  rasmussen jørgensen sørensen andersson johansson karlsson nilsson eriksson larsson olsson persson svensson gustafsson korhonen virtanen mäkinen nieminen mäkelä bakker visser smit meijer
  mulder bos vos peeters janssens maes jacobs mertens willems claes goossens mandela nkomo dlamini okafor mensah diop diallo traoré ouattara aristoteles aristotle platon plato sokrates
  socrates homer cicero caesar augustus nero hannibal kleopatra cleopatra hitler stalin lenin trotzki trotsky mussolini napoleon bismarck goethe schiller lessing heine nietzsche kant hegel
  freud einstein luther calvin gutenberg kopernikus copernicus galilei galileo newton darwin kepler descartes voltaire diderot mozart beethoven haydn brahms händel verdi puccini
  chopin liszt mahler strauss schumann dürer rembrandt rubens goya picasso monet cézanne gauguin matisse dalí warhol shakespeare dickens kipling wilde joyce kafka rilke brecht proust balzac
  flaubert hugo zola camus sartre dostojewski dostoevsky tolstoi tolstoy tschechow chekhov puschkin pushkin cervantes dante petrarca petrarch boccaccio machiavelli michelangelo raffael
  raphael columbus kolumbus magellan cromwell churchill thatcher blair disraeli gladstone wellington nelson gandhi nehru mao gorbatschow gorbachev jelzin yeltsin putin chruschtschow
  khrushchev breschnew brezhnev adenauer kohl merkel mitterrand chirac sarkozy hollande atatürk erdoğan erdogan nasser sadat mubarak gaddafi assad arafat rabin netanjahu netanyahu khomeini
  chomeini saladin saladdin muhammad mohammed buddha konfuzius confucius jesus moses herodes herod pilatus pilate paulus petrus zeus apollo odysseus odin tito ceausescu ceaușescu franco
  pinochet castro guevara perón peron bolívar bolivar mugabe mobutu lumumba`;
