# Selkosuomi: only the keys that need simpler words; the rest falls back to Finnish.

language-name = Selkosuomi

## Site: the frame of every page
site-skip = Mene suoraan tekstiin
site-breadcrumb = Olet tässä
site-in-other-language = Tätä sivua ei ole vielä tällä kielellä. Tekstin kieli on: { $language }.
site-simple-unchecked = Tämä teksti on selkosuomea. Lukijat eivät ole vielä tarkistaneet sitä.
site-description = Opi käyttämään puhelinta ja tietokonetta. Kurssit ovat lyhyitä ja maksuttomia. Et tarvitse tunnuksia.

## Front page
front-lead = Opi käyttämään puhelinta ja tietokonetta. Kurssit ovat lyhyitä ja maksuttomia. Opiskelet omaan tahtiin. Et tarvitse tunnuksia.
front-picture = Piirros: ihminen kävelee portaita ylös. Hänellä on puhelin kädessä. Ylhäällä toinen ihminen ojentaa kättä. Aurinko paistaa.
front-how-2 = Lue, kokeile ja vastaa tehtäviin. Mikään ei mene rikki. Voit yrittää monta kertaa.
front-how-3 = Pidä tauko, kun haluat. Voit jatkaa myöhemmin tällä selaimella. Selain on ohjelma, jolla katsot verkkosivuja.

## Continue
resume-here = Voit jatkaa tällä selaimella.
resume-finished-text = Hyvin tehty. Voit lukea sivuja uudelleen, kun haluat.

## Courses
courses-lead = Kurssit ovat maksuttomia. Et tarvitse tunnuksia.
courses-empty-next = Näet kurssit tällä sivulla, kun ne ovat valmiita.
course-licence = Käyttölupa

## Progress
progress-pages = { $done ->
    [0] Et ole vielä aloittanut. Sivuja on yhteensä { $all }.
    [one] Olet tehnyt 1 sivun. Sivuja on yhteensä { $all }.
   *[other] Olet tehnyt { $done } sivua. Sivuja on yhteensä { $all }.
}
progress-bar = Näin pitkällä olet: { $name }

## Reading
page-finish-hint = Sivu on sitten tehty. Pääset seuraavalle sivulle.
page-finish-hint-last = Sivu on sitten tehty. Pääset kurssin etusivulle.
page-is-done = Olet tehnyt tämän sivun.
page-draft-saved = Tallensimme vastauksesi kello { $time }. Vastaus on vielä kesken. Voit jatkaa sitä.
page-save-draft = Tallenna ja jatka myöhemmin
page-saved = Tallensimme tämän kello { $time }. Voit jatkaa tällä selaimella.

## Notes on broken parts
fault-part = Tässä kohdassa on vika. Kerro siitä yhteyshenkilölle. Me korjaamme sen.

## Own courses
home-empty = Vastaa tehtävään tai tee yksi sivu. Sitten näet kurssin täällä.
home-empty-free = Et tarvitse tunnuksia.
home-empty-picture = Piirros: kengät portaiden vieressä.
home-where = Me tallennamme tietosi. Tämä selain muistaa ne. Haluatko nähdä ne toisella laitteella? Kirjoita siellä neljä sanaasi.
home-where-member = Tiedot tallentuvat omalle tilillesi. Näet ne, kun kirjaudut sisään.

## Help and the contact person
help-lead = Tällä sivulla neuvomme, miten käytät tätä sivustoa. Näet myös, keneltä voit kysyä.
help-picture = Piirros: kaksi ihmistä istuu pöydän ääressä. Toinen näyttää jotain puhelimesta.
help-study-2 = Lue sivu rauhassa. Joskus sivu neuvoo: kokeile omalla laitteella.
help-study-3 = Vastaa tehtäviin. Voit yrittää monta kertaa.
help-elsewhere-1 = Valitse Omat kurssit. Valitse sitten Omat neljä sanaa. Tee sanat. Laita ne talteen.
help-elsewhere-3 = Kirjoita sanat. Sitten voit jatkaa samasta kohdasta.
help-saved = Mitä me tallennamme?
help-saved-1 = Tallennamme vastauksesi. Tallennamme myös, mitkä sivut olet tehnyt. Selaimesi saa evästeen. Eväste on pieni tieto, jonka avulla selain löytää vastauksesi.
help-saved-2 = Emme kysy nimeäsi. Emme seuraa, mitä muuta teet verkossa. Jos vain luet, emme tallenna mitään.
help-saved-3 = Käytätkö yhteistä tietokonetta? Paina lopuksi Lopeta tällä laitteella. Sivu kertoo, säilyvätkö vastauksesi.
help-saved-4 = Kun muutat kohtaa Teksti ja värit, selain muistaa valintasi vuoden. Selain tallentaa evästeen. Siinä on vain valintasi.
help-saved-5 = Voit tehdä neljä sanaa. Emme tallenna sanoja. Tallennamme vain tunnisteen. Siitä ei voi lukea sanoja. Selain muistaa sanat puoli tuntia. Sinä aikana voit kirjoittaa ne muistiin.
help-keys-1 = Paina näppäintä Tab. Pääset seuraavaan linkkiin tai painikkeeseen. Paina Vaihto ja Tab yhtä aikaa. Pääset edelliseen.
help-keys-2 = Välilyönti valitsee vastauksen. Enter avaa linkin.
help-keys-3 = Sivun ensimmäinen linkki on Mene suoraan tekstiin. Se ohittaa valikon.
help-keys-4 = Ruudunlukija on ohjelma, joka lukee sivun ääneen. Sillä voit siirtyä otsikosta toiseen. Jokaisella tehtävällä on oma otsikko.
help-keys-5 = Voit tehdä tekstistä isomman. Valitse Teksti ja värit tai käytä selaimen asetuksia. Sivut toimivat myös, kun koko on 400 prosenttia.
contact-hours = Milloin voit ottaa yhteyttä
contact-none = Emme ole vielä kertoneet yhteyshenkilöä. Kysy valmentajalta. Voit kysyä myös ihmiseltä, joka antoi sinulle tämän sivun osoitteen.

## Text and colours
preferences-lead = Voit valita, miltä sivut näyttävät. Voit muuttaa valintoja, kun haluat.
preferences-letters-hint = Atkinson Hyperlegible on tehty ihmisille, jotka näkevät huonosti. Sen kirjaimet on helppo erottaa toisistaan.
preferences-calm-hint = Sivulla on vähemmän katsottavaa. Kuvia ja värejä on vähemmän. Mikään ei liiku.
preferences-cookie = Kun tallennat, selain muistaa valintasi vuoden. Selain tallentaa evästeen.
preferences-saved-choices = Kaikki sivut näyttävät nyt tältä tällä selaimella.
preferences-refused = Valinnat eivät tallentuneet
preferences-refused-next = Selaimesi ei hyväksy evästeitä. Siksi se ei muista valintojasi. Hyväksy evästeet selaimen asetuksissa. Tallenna sitten uudelleen.
preferences-example-text = Aino avaa puhelimen. Hän lukee viestin. Sitten hän juo kahvia ja vastaa viestiin.

## Four words to carry on with
carry-on-lead = Kirjoita neljä sanaa. Sitten voit jatkaa siitä, mihin jäit.
carry-on-hint = Kirjoita sanat oikeassa järjestyksessä. Laita sanojen väliin välilyönti. Voit käyttää isoja tai pieniä kirjaimia. Voit kirjoittaa ä:n tilalle a.
carry-on-none-yet-here = Voit tehdä sanat tällä selaimella. Sitten voit jatkaa myös toisella laitteella.
carry-on-how-1 = Avaa tämä sivusto laitteella, jolla olet opiskellut.
carry-on-strange = Emme tunne sanaa ”{ $typed }”. Tarkista sana.
carry-on-strange-meant = Emme tunne sanaa ”{ $typed }”. Tarkoititko sanaa ”{ $meant }”?
carry-on-closed = Emme löydä mitään näillä sanoilla. Tarkista sanat. Tarkista myös järjestys. Ehkä olet tehnyt uudet sanat. Ehkä sanat ovat liian vanhat.
carry-on-whose-mine = Ovatko vastaukset sinun? Silloin yhdistämme ne. Mitään ei katoa.
carry-on-whose-mine-words = Niiden vanhat sanat eivät enää toimi. Käytä sanoja, jotka juuri kirjoitit.
carry-on-whose-words = Eivätkö vastaukset ole sinun? Silloin ne säilyvät. Toinen ihminen pääsee niihin omilla sanoillaan.
carry-on-whose-browser = Eivätkö vastaukset ole sinun? Silloin ne säilyvät. Ne näkyvät toisella selaimella.
carry-on-whose-lost = Eivätkö vastaukset ole sinun? Silloin poistamme ne. Kukaan ei saa niitä takaisin. Voit myös tehdä vastauksille ensin neljä sanaa. Anna sanat sille, jonka vastaukset ovat. Silloin vastaukset säilyvät.
carry-on-arrived = Tämä selain muistaa sinut nyt. Käyttävätkö muutkin tätä laitetta? Paina lopuksi Lopeta tällä laitteella.
carry-on-joined = Yhdistimme vastaukset. Mitään ei kadonnut. Käyttävätkö muutkin tätä laitetta? Paina lopuksi Lopeta tällä laitteella.
carry-on-elsewhere-text = Voit jatkaa toisella laitteella neljän sanan avulla. Et tarvitse tunnuksia.
carry-on-have-text = Oletko opiskellut toisella laitteella? Onko sinulla neljä sanaa? Niillä voit jatkaa siitä, mihin jäit.
carry-on-offer = Haluatko jatkaa toisella laitteella?
carry-on-nothing = Emme ole vielä tallentaneet mitään tältä selaimelta. Vastaa ensin tehtävään. Sitten voit tehdä sanat.
carry-on-make-2 = Kerro sanat vain ihmiselle, johon luotat. Sanoilla näkee vastauksesi.
carry-on-make-3 = Sanat toimivat { $days } päivää. Kun käytät sanoja, aika alkaa alusta. Vanhat sanat eivät toimi. Jos et pääse vastauksiin muuten, poistamme vastaukset.
carry-on-shown-lead = Kirjoita sanat paperille. Kirjoita ne tässä järjestyksessä.
carry-on-send = Laita sanat talteen
carry-on-send-text = Lähetä sanat itsellesi. Voit myös tulostaa ne tai kirjoittaa ne paperille. Voit lukea sanat ääneen ohjaajalle. Hän kirjoittaa ne sinulle.
carry-on-once = Emme voi näyttää näitä sanoja myöhemmin. Jos sanat katoavat, voit tehdä uudet sanat.
carry-on-known-lead = Sinulla on neljä sanaa. Niillä voit jatkaa toisella laitteella.
carry-on-lost-text = Emme voi näyttää sanoja uudelleen. Voit tehdä uudet sanat. Voit myös poistaa sanat.
carry-on-renew-text = Saat neljä uutta sanaa. Voit jatkaa edelleen selaimilla, joita olet jo käyttänyt.
carry-on-renew-consequence = Vanhat sanat eivät enää toimi.
carry-on-revoke-text = Vastauksesi säilyvät. Voit jatkaa edelleen selaimilla, joita olet jo käyttänyt.
carry-on-revoke-consequence = Sanat eivät enää toimi. Et saa niitä takaisin.
carry-on-revoked = Sanat eivät enää toimi. Voit jatkaa tällä selaimella.

## Not me and finish
not-me-question = Tällä selaimella on vastauksia. Ovatko ne jonkun toisen? Silloin voit aloittaa alusta.
not-me-consequence = Vastaukset ovat vain tällä selaimella. Jos aloitat alusta, poistamme ne. Kukaan ei saa niitä takaisin. Voit myös tehdä vastauksille ensin neljä sanaa. Anna sanat sille, jonka vastaukset ovat. Silloin vastaukset säilyvät.
not-me-no = Peruuta, ne ovat minun vastauksiani
not-me-done = Poistimme vastaukset. Tällä selaimella ei ole enää vastauksia.
not-me-stays-words = Vastaukset säilyvät. Niihin pääsee neljällä sanalla.
not-me-stays-browser = Vastaukset säilyvät. Ne näkyvät toisella selaimella.
not-me-done-stays-words = Tällä selaimella ei ole enää vastauksia. Vastaukset säilyvät. Niihin pääsee neljällä sanalla.
not-me-done-stays-browser = Tällä selaimella ei ole enää vastauksia. Vastaukset säilyvät. Ne näkyvät toisella selaimella.
finish-question = Haluatko poistaa kaikki tiedot, jotka tallensimme?
finish-consequence = Poistamme vastauksesi ja merkintäsi. Et saa niitä takaisin. Haluatko jatkaa myöhemmin? Tee ensin neljä sanaa. Silloin vastauksesi säilyvät.
finish-stays-words = Tämä selain ei enää muista sinua. Vastauksesi säilyvät. Pääset niihin neljällä sanalla. Voit myös poistaa kaiken. Silloin vastauksesi poistuvat kaikista laitteista.
finish-stays-browser = Tämä selain ei enää muista sinua. Vastauksesi säilyvät. Ne näkyvät toisella selaimella. Voit myös poistaa kaiken. Silloin vastauksesi poistuvat kaikista laitteista.
finish-done-stays-words = Tämä selain ei muista sinua enää. Vastauksesi säilyvät. Pääset niihin neljällä sanalla. Voit sulkea selaimen.
finish-done-stays-browser = Tämä selain ei muista sinua enää. Vastauksesi säilyvät. Ne näkyvät toisella selaimella. Voit sulkea selaimen.
nothing-kept = Emme ole tallentaneet mitään tältä selaimelta.

## My data
my-data-see = Katso, mitä tietoja olemme tallentaneet sinusta
my-data-lead = Tällä sivulla näet kaikki tiedot, jotka olemme tallentaneet sinusta. Voit ladata tiedot itsellesi. Voit myös poistaa ne.
my-data-nothing = Emme ole tallentaneet sinusta mitään. Vastaa tehtävään tai merkitse sivu tehdyksi. Sitten näet sen tällä sivulla.
my-data-download-hint = Saat ZIP-tiedoston. Siinä on sivu, jonka voit avata ilman verkkoa. Samat tiedot ovat siinä myös tietokoneohjelmille (JSON). Älä lataa tiedostoa yhteiselle tietokoneelle.
my-data-readers-text = Sinä näet tiedot tällä selaimella. Näet ne myös toisella selaimella, jos olet jatkanut siellä. Oletko tehnyt neljä sanaa? Silloin tiedot näkee myös ihminen, joka tietää sanat. Myös palvelimen ylläpitäjä voi lukea tiedot. Emme tiedä nimeäsi. Emme anna tietoja kenellekään.
my-data-readers-member = Sinä näet tiedot, kun olet kirjautunut. Joku muu näkee tiedot, jos hän saa sanasi tai korttisi. Ryhmäsi valmentaja näkee, mitä olet tehnyt. Valmentaja näkee myös vastauksesi. Valmentaja ei näe muistiinpanojasi. Palvelimen ylläpitäjä voi lukea tiedot. Emme anna tietoja muille.
my-data-kept = Mitä tallensimme ja miksi
my-data-begun = Alkoi
my-data-answer-gone = Tämä tehtävä ei ole enää kurssilla. Vastauksesi on tiedostossa, jonka voit ladata.
my-data-made = Tässä tiedostossa on kaikki, mitä sinusta oli tallennettu. Sivusto on { $site } ({ $address }). Tiedosto tehtiin { $moment }.
my-data-delete-title = Haluatko poistaa omat tietosi?
my-data-delete-consequence = Et saa tietoja takaisin. Ne voivat olla vielä jonkin aikaa palvelimen varmuuskopioissa. Varmuuskopio on kopio siltä varalta, että palvelin menee rikki.
my-data-deleted = Poistimme kaikki tietosi. Tämä selain ei muista sinua enää. Selain muistaa vain valintasi kohdassa Teksti ja värit.
my-data-standings-why = Näiden avulla voit jatkaa samasta kohdasta. Näet myös, mitä olet jo tehnyt.
my-data-writings-why = Tekstisi ei katoa. Löydät sen samalta sivulta.
my-data-events-why = Tallennamme jokaisen vastauksen ja merkinnän. Siksi mitään ei katoa, kun kurssi muuttuu.
my-data-guests-why = Selaimessasi on eväste. Sen avulla palvelin löytää tietosi. Palvelin ei tallenna evästettä, vain sen tunnisteen. Tunnisteesta ei voi päätellä evästettä.
my-data-learners-why = Emme tiedä nimeäsi. Siksi sinulla on numero. Numero pitää tietosi yhdessä.
my-data-certificates-why = Tallennamme, mitä todistuksessa lukee. Sitten sen voi tarkistaa koodilla. Tallennamme nimesi vain, jos haluat.

## Certificate
certificate-not-yet = Saat todistuksen, kun olet tehnyt kurssin { $course }. Sinulla ei ole kiire.
certificate-earned = Olet tehnyt kurssin { $course }. Voit tulostaa todistuksen.
certificate-name-hint = Kirjoita nimesi. Voit myös jättää kentän tyhjäksi. Silloin voit kirjoittaa nimen paperiin kynällä.
certificate-keep-hint = Jos tallennat nimen, muut näkevät sen, kun he tarkistavat todistuksen. Näin esimerkiksi työnantaja tietää, että todistus on sinun. Jos et tallenna nimeä, se on vain paperilla.
certificate-made-next = Voit tulostaa sen nyt tai myöhemmin.
certificate-print-hint = Tulosta sivu selaimen valikosta. Paperille tulee vain todistus.
certificate-check-no-name = Nimeä ei ole tallennettu. Emme tiedä, kenen todistus on.
certificate-unknown-next = Katso koodi paperista ja kirjoita se uudelleen. Todistus voi olla myös poistettu. Se poistuu, kun omistaja poistaa tietonsa.
certificate-revoke-title = Haluatko perua todistuksen?
certificate-revoke-question = Perut todistuksen kurssista { $course }. Todistus ei ole sitten enää voimassa. Jos nimesi on tallennettu, poistamme sen.

## Errors
error-not-found-what = Tässä osoitteessa ei ole sivua. Ehkä osoitteessa on kirjoitusvirhe. Ehkä sivu on nyt toisessa paikassa.
error-not-found-next = Etsi sivua hakusanalla tai katso kaikki kurssit.
error-not-found-picture = Piirros: ihminen katsoo karttaa. Edessä on kaksi polkua.
error-method-title = Tämä ei onnistu näin
error-method-what = Sivu ei ymmärrä tätä.
error-method-next = Mene edelliselle sivulle. Kokeile uudelleen.
error-bad-request-title = Emme ymmärrä tätä
error-bad-request-what = Emme osaa lukea osoitetta tai tietoja, jotka lähetit.
error-bad-request-next = Mene edelliselle sivulle. Kokeile uudelleen. Vastauksesi eivät ole kadonneet.
error-cross-site-title = Tiedot tulivat toiselta sivustolta
error-cross-site-what = Emme voi ottaa vastaan tietoja toiselta sivustolta. Se ei ole turvallista.
error-cross-site-next = Avaa sivu tällä sivustolla. Kirjoita tiedot siellä.
error-too-large-what = Lähetit liian paljon tekstiä.
error-too-large-next = Mene edelliselle sivulle. Tee tekstistä lyhyempi. Lähetä se uudelleen.
error-too-many-title = Odota hetki
error-too-many-what = Tästä verkosta on tullut liian monta viestiä lyhyessä ajassa.
error-too-many-next = Odota hetki. Kokeile sitten uudelleen. Vastauksesi eivät ole kadonneet.
error-unavailable-title = Emme voineet tallentaa juuri nyt
error-unavailable-what = Vastauksesi ei tallentunut. Vika on meissä.
error-unavailable-next = Mene edelliselle sivulle. Tekstisi on siellä. Odota hetki. Kokeile uudelleen.
error-internal-title = Jotain meni vikaan
error-internal-what = Vika on meissä. Sinä et tehnyt virhettä.
error-internal-next = Odota hetki. Kokeile uudelleen. Jos vika ei poistu, kerro siitä yhteyshenkilölle.
error-id = Virheen koodi: { $id }


## Forms
form-who-reads = Sinä voit lukea tämän. Myös palvelimen ylläpitäjä voi lukea tämän. Älä kirjoita terveydestäsi. Älä kirjoita muista ihmisistä.

## Exercises
exercise-partly-next = Osa vastauksesta on oikein. Katso merkinnät alta. Kokeile uudelleen. Voit yrittää niin monta kertaa kuin haluat.
exercise-partly-more-next = Valitsit oikein. Jokin sopiva vaihtoehto puuttuu vielä. Kokeile uudelleen. Voit yrittää niin monta kertaa kuin haluat.
exercise-not-yet-explained-next = Lue selitys alta. Kokeile uudelleen. Voit yrittää niin monta kertaa kuin haluat.
exercise-not-yet-next = Kokeile uudelleen. Voit yrittää niin monta kertaa kuin haluat.
exercise-told-next = Tässä on oikea vastaus. Voit kokeilla uudelleen.
exercise-recorded-next = Voit muuttaa vastausta.
exercise-test-next = Tallensimme vastauksesi. Vastaa kaikkiin tehtäviin. Sitten näet tulokset.
exercise-choose-all = Valitse kaikki oikeat vastaukset.
exercise-reflection-hint = Kirjoita omin sanoin. Tässä ei ole oikeaa tai väärää vastausta.
exercise-choose-one = Valitse yksi vastaus.
exercise-choose-some = Valitse yksi vastaus tai monta vastausta.
exercise-too-long = Vastaus on liian pitkä. Poista osa tekstistä. Vastauksessa voi olla { $limit } merkkiä.
exercise-too-long-reflection = Teksti on liian pitkä. Poista osa tekstistä. Tekstissä voi olla { $limit } merkkiä.
exercise-reflection-length = Tekstissä voi olla { $limit } merkkiä.
exercise-task-hint = Tee yksi vaihe. Merkitse se sitten tehdyksi. Tallennamme vain merkinnän. Laitteestasi ei lähde mitään muuta.
exercise-task-note-hint = Sinun ei tarvitse kirjoittaa mitään. Älä kirjoita tähän salasanoja.
exercise-task-partly = Teit osan vaiheista
exercise-task-partly-next = Hyvä alku. Tallensimme merkinnät. Voit jatkaa myöhemmin.
exercise-task-next = Teit kaikki vaiheet. Hyvin tehty.
exercise-order-hint = Siirrä kohtia painikkeilla. Laita ensimmäinen kohta ylimmäksi.
exercise-order-not-yet = Tämän paikka on vielä muualla.
exercise-move-first = Siirrä ensin yhtä kohtaa. Tarkista sitten.

## Practice
practice-given-hint = Käytä vain näitä tietoja. Älä kirjoita omaa salasanaasi. Älä kirjoita muita omia tietojasi.
practice-not-your-own = Älä kirjoita omaa salasanaasi. Älä kirjoita muita omia tietojasi. Kirjoita kenttään { $label }: { $value }
practice-risky-next = Mitään ei tapahtunut oikeasti. Voit palata askeleen taaksepäin. Voit myös jatkaa.
practice-over-next = Voit aloittaa alusta. Harjoituksessa saa tehdä virheitä.
practice-full = Olet ottanut jo monta askelta. Aloita harjoitus alusta.
practice-saved = Olet tehnyt tämän harjoituksen. Tallensimme sen kello { $time }.

## Videos, recordings and photos
media-download = Lataa video tai ääni laitteellesi ({ $size })
media-described = Katso video, jossa kuvat kerrotaan ({ $size })
media-transcript-hint = Rivin alussa on aika. Paina aikaa. Video alkaa siitä kohdasta.
media-picture-broken = Kuva ei näy nyt. Kuvassa on tämä:

## More, beside the text of a page: own note, bookmark
note-several = Kirjoitit muistiinpanoa kahdessa ikkunassa. Molemmat tekstit on tallennettu. Voit siirtää tekstit samaan kenttään. Tyhjennä sitten toinen kenttä.
note-too-long = Teksti on liian pitkä. Merkkejä saa olla { $limit }. Nyt niitä on { $over } liikaa. Lyhennä tekstiä. Tallenna sitten uudelleen.
note-empty = Kenttä on tyhjä. Mitään ei tallennettu.
bookmark-what = Lisää sivulle kirjanmerkki. Silloin löydät sivun helposti uudelleen.
notes-lead = Tässä ovat muistiinpanosi ja kirjanmerkkisi. Voit myös tulostaa tämän sivun.
notes-none = Jokaisen kurssisivun lopussa on kohta Lisää. Siinä voit kirjoittaa muistiinpanon. Siinä voit myös lisätä kirjanmerkin.
notes-orphans-what = Näitä sivuja ei enää ole kursseilla. Muistiinpanosi on silti tallessa.
aloud-what = Laitteesi lukee tekstin ääneen. Mitään ei lähetetä verkkoon. Voit lopettaa näppäimellä Esc.
aloud-follow = Näytä se kohta, jota luetaan
aloud-skipped = En lue tätä kohtaa. Sen kieli on { $language }.
aloud-failed = Lukeminen ei onnistunut. Kokeile uudelleen hetken päästä.
paper-what = Tässä on sama teksti paperille. Voit vastata tehtäviin kynällä. Oikeat vastaukset eivät näy. Voit tulostaa sivun myös selaimen valikosta.
paper-pairs = Kirjoita viivalle oikean vastauksen kirjain.
paper-gaps = Kirjoita viivoille sanat, jotka puuttuvat.
paper-practice = Tämä harjoitus tehdään ruudulla. Sen osoite on

## Feedback
feedback-nameless = Emme tallenna, kuka vastasi.
feedback-who-reads = Kurssin tekijät ja palvelimen ylläpitäjä lukevat tämän. Emme tallenna nimeäsi. Älä kirjoita terveydestäsi tai muista ihmisistä.
feedback-too-many = Verkostasi on tullut nyt paljon palautetta. Odota minuutti. Paina sitten uudelleen. Tekstisi on yhä tällä sivulla.

## Privacy
privacy-lead = Tällä sivulla kerrotaan, mitä tietoja sinusta tallennetaan. Sivulla kerrotaan myös, miksi ja kuinka kauan.
privacy-controller = Kuka vastaa tiedoista
privacy-purposes = Mitä tallennetaan
privacy-basis-service = Käytät palvelua. Siksi saamme tallentaa tiedot (EU:n tietosuoja-asetus 6.1 b).
privacy-basis-legitimate-interest = Valmentaja voi auttaa sinua, kun hän näkee, mitä olet tehnyt (EU:n tietosuoja-asetus 6.1 f).
privacy-basis-public-task = Järjestäjällä on tehtävä, josta laissa sanotaan (EU:n tietosuoja-asetus 6.1 e).
privacy-basis-consent = Sinä annat luvan. Voit perua luvan. Silloin lähdet ryhmästä (EU:n tietosuoja-asetus 6.1 a).
privacy-basis-interest = Kukaan ei saa käyttää tietojasi väärin. Siksi saamme tallentaa tiedon (EU:n tietosuoja-asetus 6.1 f).
privacy-study-what = Kun vastaat tehtävään, vastaus tallennetaan. Sitten voit jatkaa myöhemmin. Jos vain luet, mitään ei tallenneta.
privacy-sign-in-what = Kun liityt ryhmään, saat tilin. Lempinimi riittää nimeksi.
privacy-coaching-what = Valmentajasi näkee nimesi. Hän näkee, mitkä sivut olet tehnyt. Hän näkee vastauksesi ja milloin kävit täällä. Hän ei näe muistiinpanojasi.
privacy-certificate-what = Todistuksessa on koodi. Koodilla voi tarkistaa, että todistus on oikea. Siksi todistuksen tiedot tallennetaan.
privacy-safety-what = Joskus joku katsoo tai muuttaa toisen tietoja. Siitä jää merkintä. Näin huomataan, jos joku tekee väärin.
privacy-nobody-what = Voit antaa palautetta sivusta. Emme tiedä, kuka palautteen antoi. Emme myöskään tiedä, kuka haki.
privacy-rights-1 = Näet kaikki tietosi sivulla Omat tiedot.
privacy-rights-2 = Voit ladata tiedot itsellesi.
privacy-rights-3 = Voit muuttaa nimesi omalla tilillä. Jos jokin muu tieto on väärin, kerro yhteyshenkilölle.
privacy-rights-4 = Voit poistaa tietosi.
privacy-rights-5 = Voit sanoa, että tietojasi ei saa käyttää. Kerro siitä yhteyshenkilölle.
privacy-complain = Käytetäänkö tietojasi mielestäsi väärin? Silloin voit kertoa siitä tietosuojavaltuutetulle (tietosuoja.fi).
privacy-cookies-1 = Eväste on pieni tieto selaimessa. Kun vastaat tehtävään ensimmäisen kerran, selain saa evästeen. Sen avulla löydät tietosi. Eväste on selaimessa enintään 400 päivää.
privacy-cookies-2 = Kun kirjaudut, selain saa evästeen. Eväste poistuu, kun kirjaudut ulos.
privacy-cookies-3 = Selain muistaa, minkä kielen ja mitkä värit valitsit.
privacy-cookies-4 = Muita evästeitä ei ole. Kukaan ei seuraa sinua.
privacy-where-2 = Emme anna tietoja muille. Laki voi kuitenkin joskus määrätä, että tieto pitää antaa.
privacy-where-3 = Kone ei arvioi sinua. Kone ei päätä sinun asioistasi.

## Passkeys
passkey-lead = Paina nappia. Laite pyytää sormenjäljen, kasvot tai PIN-koodin. Ne pysyvät laitteessasi.
passkeys-lead = Pääsyavain on sinun puhelimessasi tai tietokoneessasi. Vain sinä voit käyttää sitä. Laite tunnistaa sormen tai kasvot. Voit käyttää myös laitteen PIN-koodia.
passkey-new-lead = Pääsyavaimella kirjaudut helposti. Et tarvitse sanoja etkä koodeja.
passkey-new-own = Tee pääsyavain vain omaan laitteeseen. Jos laite on yhteinen, älä tee pääsyavainta.
passkey-cancelled = Pääsyavainta ei käytetty. Mitään ei tapahtunut. Voit yrittää uudelleen.

## A device that several people use
pin-lead = Pajalla on yhteinen laite. Kun kirjaudut sillä, valitse nimesi ja kirjoita PIN-koodi. PIN-koodi toimii vain yhteisellä laitteella.
pin-seen = Jos sinulla on PIN-koodi, nimesi näkyy yhteisellä laitteella. Jos poistat PIN-koodin, nimi ei enää näy.
pin-weak = Tämä PIN-koodi on liian helppo. Joku voi arvata sen. Valitse toinen PIN-koodi.
shared-wrong = PIN-koodi on väärä. Yritä uudelleen. Voit kirjautua myös omilla sanoilla tai kortilla.
shared-warning-text = Kirjaudut ulos kahden minuutin päästä. Silloin kukaan muu ei näe tietojasi. Tehtävien vastaukset tallennetaan.
