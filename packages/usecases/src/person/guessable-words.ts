/**
 * What people build guessable passwords from: words, names, teams, places and phrases of English, French and
 * Spanish, and walks over the keyboard. Written for this project; accents are left out, and case does not matter.
 */
export const guessableWords: ReadonlySet<string> = new Set(
  `
password passwort passwd passphrase passcode pass word secret secrets private login logon signin access account admin
administrator root user username guest test tester testing tests default changeme change temp temporary welcome hello
letmein openup open sesame master masterkey key keys lock unlock security secure safe safety system server computer
laptop desktop internet network website online web email mail gmail hotmail yahoo google facebook apple microsoft windows
linux android iphone samsung huawei amazon netflix spotify twitter instagram tiktok youtube whatsapp office excel database
oracle cisco developer dev prod production demo sample example trustno trust noone nobody whatever nothing something
everything anything because forget forgot remember please thanks thankyou sorry iloveyou iloveu loveyou loveme love lover
lovely loved loves forever always never heart sweet sweetie sweetheart honey baby babe babygirl babyboy darling angel angels
princess prince queen king kingdom royal beautiful pretty gorgeous cutie cute sexy hottie happy happiness smile smiley
friend friends friendship family mother father mom mommy dad daddy brother sister son daughter grandma grandpa wife husband
boy girl man woman men women child children kid kids people person home house school college university student teacher
doctor nurse police soldier army navy marine pilot driver captain chief boss manager worker freedom liberty justice peace
hope faith grace jesus christ god godisgood blessed blessing heaven church bible lord savior trinity spirit soul angelica
dragon monster tiger lion bear bears wolf wolves eagle eagles hawk falcon falcons panther panthers cat cats kitty kitten dog
dogs doggy puppy horse horses pony monkey chicken duck fish shark dolphin dolphins whale snake spider rabbit bunny mouse bird
butterfly flower flowers rose lily daisy jasmine violet tree forest mountain river ocean beach island summer winter spring
autumn fall season sunshine sunny sun moon star stars starlight moonlight sky rainbow rain snow snowman thunder lightning
storm fire flame ice water earth wind world universe galaxy planet space rocket phoenix diamond crystal gold golden silver
copper bronze platinum pearl ruby red orange yellow green blue purple violette pink black white grey gray brown rainbowdash
chocolate cookie cookies candy cupcake sugar coffee banana strawberry cherry pepper cheese pizza bacon butter peanut pumpkin
apples lemon mango peach beer whiskey vodka wine party music guitar piano drums dance dancer dancing singer rock metal hiphop
jazz metallica nirvana beatles eminem rihanna beyonce shakira soccer football futbol fútbol baseball basketball hockey golf
tennis rugby cricket boxing wrestling skate skater surfer cowboys cowboy yankees redsox lakers celtics bulls chicago steelers
packers raiders broncos patriots giants dodgers cubs mets rangers canadiens leafs senators oilers flames canucks raptors
bluejays liverpool chelsea arsenal manchester united barcelona realmadrid madrid juventus milan bayern real club america
chivas pumas tigres cruzazul santos boca river ronaldo messi neymar beckham jordan kobe lebron tiger woods nascar ferrari
porsche mercedes bmw audi toyota honda nissan ford mustang camaro corvette chevy chevrolet dodge jeep harley yamaha suzuki
kawasaki ducati superman batman spiderman ironman hulk wolverine deadpool joker avengers marvel starwars skywalker vader
yoda jedi matrix terminator pokemon pikachu charizard naruto sasuke goku vegeta dragonball zelda link mario luigi sonic
minecraft roblox fortnite warcraft starcraft diablo halo counter strike callofduty gamer gamers player killer hunter ninja
samurai warrior knight wizard magic magical merlin gandalf frodo hobbit hogwarts potter hermione ranger shadow ghost phantom
vampire zombie demon devil satan lucifer death dead darkness dark night midnight dream dreams dreamer power powerful strong
super mega ultra turbo extreme maximum number numbers one two three four five six seven eight nine ten zero hundred thousand
million billion first second third last best good great awesome amazing cool perfect special lucky winner victory champion
legend hero crazy stupid idiot loser silly funny lol hahaha haha yes yeah okay not the and you your me my mine we our they
this that is are am was for with from all but who what when where why how can will would should of in on at to by it its
money dollar dollars cash rich bank credit business company work job success life live living alive born birthday birth
date day today tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december christmas santa halloween easter thanksgiving newyear canada canadian canadien
mexico mexicano mexican usa unitedstates american english french france francais francaise spanish espanol espana quebec
quebecois montreal toronto ottawa vancouver calgary edmonton winnipeg halifax ontario alberta manitoba newyork boston dallas
houston austin denver seattle portland miami orlando atlanta phoenix vegas lasvegas losangeles california texas florida
london paris berlin roma rome tokyo dubai china india brasil brazil argentina colombia chile peru venezuela guadalajara
monterrey tijuana puebla merida cancun jalisco oaxaca veracruz sonora chihuahua acapulco michael michelle jessica ashley
jennifer amanda nicole daniel daniela andrew andrea anthony matthew joshua christopher christian christine christina robert
william richard charles charlie thomas james john johnny david joseph george edward steven stephen stephanie brian kevin
jason justin brandon tyler jacob ethan logan noah liam oliver olivia emma sophia sophie isabella isabelle charlotte amelia
emily hannah sarah samantha elizabeth victoria vanessa melissa natalie natasha rachel rebecca laura maria marie mary anna
alice alexander alexandra alexandre alexis alex maxwell maxime max sam samuel benjamin nicholas nicolas patrick pascal
pierre paul philippe francois jean jacques louis luc marc martin mathieu guillaume olivier sebastien simon vincent xavier
camille chloe lea manon julie juliette valerie nathalie sylvie veronique jose juan carlos luis miguel angel jesus francisco
alejandro alejandra fernando fernanda gabriel gabriela guadalupe rodrigo ricardo roberto eduardo enrique javier jorge manuel
pedro pablo rafael ramon raul sergio victor diego andres antonio alberto arturo oscar hector ivan santiago mateo leonardo
valentina camila ximena regina renata mariana paola patricia leticia rosa carmen lucia sofia elena veronica silvia beatriz
adriana claudia monica sandra teresa yolanda gonzalez rodriguez hernandez martinez lopez garcia perez sanchez ramirez flores
smith johnson williams brown jones miller davis tremblay gagnon roy cote bouchard gauthier morin lavoie fortin motdepasse mot
de passe bonjour bonsoir salut allo bienvenue merci amour jetaime je taime aime mon ma mes amie ami amis coeur coucou chouchou
doudou loulou maman papa bebe enfant enfants famille maison soleil lune etoile etoiles fleur fleurs chocolat chien chat chaton
cheval lapin oiseau papillon cochon poisson rouge bleu vert jaune noir blanc rose orage neige hiver ete printemps automne
vacances musique danse liberte egalite fraternite bonheur toujours jamais azertyuiop azerty lundi mardi mercredi jeudi
vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre ecole travail
argent voiture hockeyquebec poutine nordiques contrasena contrasenia clave secreto secreta acceso usuario administrador
entrar abrir hola holamundo buenos buenas dias tardes noches bienvenido bienvenidos gracias porfavor amor amores amorcito
miamor mi vida mivida teamo tequiero te amo quiero mucho siempre juntos parasiempre corazon cielo princesa principe reina rey
hermosa hermoso bonita bonito linda lindo preciosa preciosas nena nene chiquita chiquito gordito gordita flaca flaco mama
mami papi papito hermano hermana hijo hija abuela abuelo primo prima tia tio esposa esposo novio novia amigo amiga amigas
familia casa escuela colegio trabajo dinero carro coche perro perrito gato gatito gatita caballo pajaro mariposa estrella
estrellas sol luna mar playa arena montana rio bosque flor rosas girasol verde azul rojo amarillo negro negra blanco blanca
morado rosado chocolates dulce dulces fresa fresas mango tacos tequila musica baile bailar cantar guitarra dios diosesamor
jesucristo cristo virgen fe esperanza bendicion libertad paz justicia verdad feliz felicidad alegria sonrisa lunes martes
miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
diciembre navidad cumpleanos futbolista campeon campeones equipo estudiantes estudiante alumno maestro maestra parley vote
votes voter voting voto votar voter proposal propuesta proposition consensus consenso usmca tmec aceum cusma treaty tratado
traite agreement acuerdo accord trade comercio commerce government gobierno gouvernement ai ia artificial intelligence
inteligencia
professional international unbelievable supernatural cosmopolitan philadelphia transformers playstation needforspeed
residentevil finalfantasy nightcrawler ticketmaster websolutions ingodwetrust whosyourdaddy iseedeadpeople leavemealone
justinbieber avrillavigne jamesbond devilmaycry sonyericsson scandinavian stratocaster punksnotdead information technology
communication administration organization organisation development environment relationship understanding championship
revolution independence constitution democracy democratie democracia parliament parlement parlamento congress congreso
senate president presidente minister ministre ministro republic republique republica nation national nacional nationale
extraordinary intelligent responsibility anniversary anniversaire aniversario congratulations felicitations felicidades
professionnel profesional internacional informatique informatica ordinateur computadora developpement desarrollo
universidad universite bibliotheque biblioteca restaurant restaurante entreprise empresa telephone telefono television
cheerleader thunderbird grandmother grandfather strawberries blackberry watermelon caterpillar hippopotamus rhinoceros
motherfucker fuckyou fuck bitch shit asshole cabron pendejo chingona chingon puta mierda merde putain tabarnak connard
qwertyuiop qwerty asdfghjkl asdfgh asdf zxcvbnm zxcvbn zxcv qazwsx wsxedc edcrfv qweasd zaq xsw poiuytrewq lkjhgfdsa mnbvcxz
wxcvbn qsdfghjklm qsdfgh abcdefg abcdefgh abcd abc aaa xyz xxx asd qwe zxc wasd
`
    .trim()
    .split(/\s+/)
    .map((word) => word.normalize('NFKD').replace(/\p{M}/gu, '')),
);
