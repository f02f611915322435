/** Common given names of many languages, one list for all: a given name announces a person in any text. */
export const firstNames = `
  aaron abdul abdullah abel abigail abraham achim achmed ada adam adele adolf adrian adriana agnes agnieszka ahmad ahmed ai aisha
  akira alain alan albert alberto albrecht alejandro aleksandar aleksander alessandro alessandra alex alexander alexandra
  alexandre alexandros alexei alexej alexis alfons alfonso alfred ali alice alicia alina allan allen alois alvaro amadou amanda
  amelie amina amir amira amy ana anastasia anatoli anders andre andrea andreas andrej andrei andrew andrzej andré anders andy
  anett anette angel angela angelika angelina angelo anita anja anke ann anna annalena anne annegret annelie annette annie
  anthony antje anton antonia antonio antonis antónio antoine anwar ariane ariel arkadi armin arne arnold arthur artur arturo asif
  astrid audrey august augusto auguste axel ayman ayse aziz babak barack barbara barbro barry bart basil bastian beat
  beata beate beatrice beatrix ben benedikt benedict benigno benito benjamin benny benoit bernadette bernard bernardo bernd bernhard
  bert berta bertha berthold bertram bettina betty bill billy birgit birgitta birte björn blanka boaz bob bobby bodo bogdan boris
  brad brandon brian brice brigitte britta bronislaw bruce bruno burkhard caitlin camille carl carla carlo carlos carmen carol
  carola carolin caroline carolyn carsten catarina caterina cathérine catherine cecilia cecile cem chantal charles charlie charlotte
  chelsea chen chiara chris christa christel christian christiane christina christine christoph christophe christopher
  claas claire clara clarissa claude claudia claudio claus clemens clint colin condoleezza connie conrad constantin cornelia
  corinna cristian cristiano cristina curt cynthia cyril dagmar daisy dalia damian damien dan dana daniel daniela daniele danièle
  danny dario david dave debora deborah denis denise dennis desmond detlef detlev dick didier diego dieter dietmar dietrich dilma
  dimitri dimitrij dimitris dirk djamila dmitri dmitrij dmitry dominic dominik dominique donald donna dora doris dorothea dorothee
  douglas duncan dustin ebba eberhard eckart eckhard eckhardt ed edda eddie edgar edith edmund edoardo eduard eduardo edward
  edwin egon ehud eileen ekkehard elena eleanor elfriede eli elias elif elijah elisa elisabeth elizabeth elke ella ellen elmar
  elon elsa elvira emanuel emil emilia emilio emily emine emma emmanuel enrico enrique erdogan eric erica erich erik erika
  erin erna ernest ernesto ernst erwin esra esther eugen eugene eugenio eva evan eveline evelyn evgeni evo ewald fabian fabien
  fabio fadi farid fatima fatma federica federico felicitas felipe felix ferdinand fernanda fernando fidel filip fiona florence
  florian francesca francesco francis francisca francisco franck franco frank franka frans franz françois françoise fred freddy
  frederic frederick frederik frieda frieder friedhelm friedrich friedrike frieda fritz fumio gabi gabor gabriel gabriela
  gabriele gabriella gary gaston gavin geert gennadi geoffrey georg george georges georgi georgios gerald geraldine gerard
  gerardo gerd gerda gerhard gerlinde germaine gero gerrit gert gertrud giacomo gianni gilbert gilles gina gino giorgio giorgia
  giovanni gisela giulia giulio giuseppe gitta glen glenn gloria gordon götz grace graham greg gregor gregory greta gretchen
  grigori guido guillaume guillermo gunda gunnar gunter günter günther gunther gudrun gustav gustavo guy gwendolyn hakan halina
  hamid hanna hannah hannelore hannes hans hansi harald harold harriet harry hartmut hasan hassan hatice hauke heather hector
  hedwig heide heidemarie heidi heike heiko heinar heiner heinrich heinz helen helena helene helga helge hellmut helmut helmuth
  hendrik henk henning henri henrietta henriette henrik henrique henry herbert heribert hermann hermine herta hideki hilary
  hilda hilde hildegard hillary holger horst houcine howard hubert hubertus hugo hugh hussein ian ibrahim ida ignacio ignaz igor ilja ilka
  ilona ilse imke imran ina ines inga inge ingeborg ingo ingrid inka ingvar irena irene irina iris irma irmgard isaac isabel
  isabella isabelle ismail ismet iva ivan ivica ivo jaap jack jackie jacob jacqueline jacques jaime jair jakob jakub james jamal jamie jan jana
  jane janet janez janina janine janne janos jan-peter jaroslav jaroslaw jasmin jason javier jay jean jean-claude jean-luc jean-marie jean-paul
  jean-pierre jeanette jeanne jeff jeffrey jelena jennifer jenny jens jeremy jerome jerry jesse jessica jesus jewgeni jill jim jimmy
  jin jo joachim joan joana joanna joao jochen jockel jody joe joel johan johann johanna johannes john johnny jon jonas jonathan jordan jorge jörg
  jörn josé josef jose joseph josefine josephine joscha joschka joshua josip josua jovan joyce joão juan juan-carlos juana judith juha jules julia julian
  juliana juliane julie julien juliette julio julius jürgen jürg juri jurij jussuf justin justus jutta kai kaja kamal kamala kamil
  karel karen karim karin karina karl karl-heinz karl-josef karl-theodor karla karlheinz karol karola karolina karoline karsten kaspar kate katharina
  katherine kathleen kathrin kathryn kathy katie katja katrin kay keith kelly kemal ken kenneth kenji kerstin kevin khaled khalid kiki kim kira kirill
  kirsten kirstin klaas klara klaus klaus-peter klemens knut kofi konrad konstantin konstantinos kori korinna kristian kristin kristina
  kristine kristof krzysztof kurt kyle lance lara larissa larry lars lasse laszlo laura laurence laurent laurie lauren lea leah lech leif leila len lena leo
  leon leonard leonardo leonid leonie leopold leroy leslie levi lewis li liam lida lidia lieselotte lili lilian liliane lilly lina linda linus lionel lisa
  lisbeth liselotte liu liv livia liz loretta lorenz lorenzo lothar lotte lou louis louisa louise luc luca lucas lucia lucie lucien lucio ludger ludmila ludwig ludwik luis luisa luise luiz lukas lukasz luke lula
  lutz lydia lynn mabel maciej madeleine madonna magda magdalena maggie magnus mahmoud mahmud mai maike maja malala malcolm malin malte manfred manmohan manuel manuela mara marc marcel marcela
  marcelle marcello marcelo marcin marco marcos marcus marek maren margaret margarete margarita margit margot margrit margrethe maria mariam marian mariana
  marianne marie marie-luise marietta marija marina marine mario marion maris marita marius mariya mark marko markus marlene marlies marta martha martin martina martine marvin
  mary massimo mateusz mathias mathieu mathilde matilda matt matteo mattes matthew matthias matthieu maurice mauricio mauro max maxim maxime maximilian maya mechthild megan mehdi
  mehmet meike mela melania melanie melissa mercedes merle meryl mia micha michael michaela michail michal michel michele michelle michiel mick miguel mihail mikael mike
  mikhail mikko mila milan milena milos miloš minna miranda mirco miriam mirjam mirko miro miroslav mitch mitt mohamed mohammad mohammed mohammad moritz moses mona monica monika monique morgan morten muammar muhammad murat mustafa myriam nadia nadine nadja nahid nancy naomi narendra
  natalia natalie natalja natascha nathalie nathan neelie neil nelly nelson nestor nevin nick nico nicola nicolai nicolas nicolás nicole niels nigel nik nikita nikki niklas niko nikol nikola nikolai nikolaj nikolas nikolaus nikos nils nina noah nora norbert norman
  nouri nursultan oda odette olaf ole oleg olena olga oliver olivia olivier olli omar ömer oprah oskar oscar osama otmar ottmar otto ottilie owen paavo pablo pamela paola paolo pascal pat patrice patricia patrick patrizia patrycja paul
  paula pauline paulo pavel pawel pedro peer peggy penelope per percy pervez peter petra petro petros phil philip philipp philippe phoebe pia pierre pierre-yves pieter pietro pilar piotr pirmin pius placido poul pranab quentin rachel rachida rafael raffaele raffaella rahel raif raila rainer raimund rainald ralf ralph
  ramon ramona ramzan raphael rania raul raúl ray raymond rebecca recep regina regine reiner reinhard reinhold reinhild renate renato rené rene reza ricardo riccardo rich richard rick ricky rita rob robert roberta roberto robin rocco rod rodolfo rodrigo
  roger roland rolf roman romana romano romy ron ronald ronja ronny rosa rosalind rosane rosemarie ross roswitha rowan roy ruben rubens rüdiger rudi rudolf rudolph ruedi rupert russell ruth ruud ryan sabine sabrina sadam saddam said sally salman salome salvador salvatore sam samantha sami samir samira samuel sandra
  sandro sanna sara sarah sascha saskia scarlett scott sean sebastian sebastián selma semjon serena serge sergei sergej sergey sergio sergiy seth shana shane sharon shaun sheila shigeru shimon shinzo shirley sibylle siegfried siegmund siegbert sigmar sigmund sigrid silke silvia silvio simeon simon simona simone sina slobodan sofia sofie sonia sonja sophia
  sophie sören stan stanislaw stanislav stefan stefanie stefano steffen steffi stella stephan stephane stephanie stephen steve steven stuart sue sultan susan susana susanna susanne suse svein sven svenja svetlana swetlana sybille sylvain sylvia sylvie sylvester tamara tamás tanja tanya tareq tarik tatiana
  tatjana tayyip ted teresa terence terry thabo theo theodor theodore theodoros theres theresa therese thierry thilo thom thomas thorsten tilman tilo till tim timo timothy tina tino titus tobias toby todd tom tomas tomasz tommaso tommy toni tony torben torsten traian tristan truman trude tsai uli ulf ulla ulrich ulrike umberto undine urs ursula
  urszula uta ute uwe václav vaclav valentin valentina valerie valeri vanessa vera verena veronica veronika vicente vicky victor victoria viktor viktoria viktorija vince vincent vincenzo viola violeta virginia vitali vittorio vivian viviane vladimir vladislav vladimír volker volodymyr waldemar walid walter waltraud wanda warren wassili wayne wenke wendy werner whitney wiebke wilfried wilhelm will willem willi william willy wim
  winfried winston witali wladimir wojciech wolf wolf-dieter wolfgang wolfram wolodymyr woody xavier xi yanis yasmin yasser yassir yitzhak yoko yoshihiko yoweri yvette yvonne yulia yuri yusuf yves zacharias zbigniew zeynep zoe zoltan zoran zsuzsanna émile éric étienne özgür özlem ömer ángel ségolène`;
