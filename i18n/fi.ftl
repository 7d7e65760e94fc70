# Suomi: the master language of the interface. Grouped by room; keys are the same in all languages.

## Languages and formats
language-name = Suomi
format-time = %H.%M
format-date = %-d.%-m.%Y
format-moment = %-d.%-m.%Y klo %H.%M

## Site: the frame of every page
site-skip = Siirry sisältöön
site-languages = Kieli
site-menu = Valikko
site-main-menu = Päävalikko
site-search-label = Hae kursseista
site-search-button = Hae
site-courses = Kurssit
site-home = Omat kurssit
site-help = Ohjeet ja apu
site-preferences = Teksti ja värit
site-breadcrumb = Murupolku
site-footer = Sivuston tiedot
site-not-me = En ole sama henkilö
site-finish = Lopeta tällä laitteella
site-in-other-language = Tätä sivua ei ole vielä tällä kielellä. Alla oleva teksti on kielellä: { $language }.
site-read-simple = Lue tämä selkosuomeksi
site-read-standard = Lue tämä yleiskielellä
site-simple-unchecked = Lukijat eivät ole vielä tarkistaneet tätä selkosuomenkielistä tekstiä.
site-description = Lyhyitä, selkeitä kursseja puhelimen ja tietokoneen käyttöön. Omaan tahtiin, ilman tunnuksia, maksutta.

## Front page
front-title = Opi digitaitoja askel kerrallaan
front-lead = Lyhyitä, selkeitä kursseja puhelimen ja tietokoneen käyttöön. Omaan tahtiin, ilman tunnuksia, maksutta.
front-choose = Valitse kurssi
front-picture = Piirros: ihminen nousee rauhassa portaita puhelin kädessä. Ylempänä toinen ihminen ojentaa kättä, ja aurinko paistaa.
front-courses = Avoimet kurssit
front-how = Näin opiskelet
front-how-1 = Valitse kurssi. Et tarvitse tunnuksia etkä sähköpostia.
front-how-2 = Lue, kokeile ja vastaa tehtäviin. Mikään ei mene rikki, ja voit yrittää niin monta kertaa kuin haluat.
front-how-3 = Pidä tauko, kun haluat. Tällä selaimella pääset jatkamaan siitä, mihin jäit.

## Continue
resume-title = Jatka siitä, mihin jäit
resume-text = { $course }: { $page }.
resume-minutes = { $minutes ->
    [one] Seuraava sivu vie noin minuutin.
   *[other] Seuraava sivu vie noin { $minutes } minuuttia.
}
resume-here = Tällä selaimella pääset jatkamaan.
resume-go = Jatka
resume-finished-title = Olet tehnyt kurssin { $course }
resume-finished-text = Hyvin tehty. Voit palata sivuille milloin vain.
resume-finished-go = Katso kurssia

## Courses
courses-title = Kurssit
courses-lead = Kaikki kurssit ovat maksuttomia. Et tarvitse tunnuksia.
courses-empty = Täällä ei ole vielä yhtään kurssia.
courses-empty-next = Kurssit tulevat näkyviin tälle sivulle, kun ne julkaistaan.
course-start = Aloita kurssi
course-continue = Jatka kurssia
course-again = Katso kurssin sivuja
course-learn = Kurssin jälkeen osaat
course-contents = Kurssin sisältö
course-module = Osa { $number }
course-facts = Tietoa kurssista
course-licence = Lisenssi
course-authors = Tekijät
course-languages = Kielet
course-level-beginner = Aloittelijalle
course-level-basics = Kun osaat jo perusasiat
course-pages = { $count ->
    [one] { $count } sivu
   *[other] { $count } sivua
}
course-exercises = { $count ->
    [one] { $count } tehtävä
   *[other] { $count } tehtävää
}
course-minutes = { $minutes ->
    [one] noin minuutti
   *[other] noin { $minutes } minuuttia
}
course-hours = { $hours ->
    [one] noin tunti
   *[other] noin { $hours } tuntia
}
course-half-hours = { $hours ->
    [one] noin puolitoista tuntia
   *[other] noin { $hours } ja puoli tuntia
}

## Progress
progress-pages = { $done ->
    [0] Et ole vielä aloittanut. Sivuja on yhteensä { $all }.
    [one] Tehty 1 sivu, yhteensä { $all }
   *[other] Tehty { $done } sivua, yhteensä { $all }
}
progress-course-done = Kurssi tehty
progress-course-done-on = Kurssi tehty { $date }
progress-module-done = Osa valmis
progress-bar = Edistyminen: { $name }
page-done = tehty
page-started = kesken
page-not-started = aloittamatta

## Reading
page-on-this-course = Kurssin sivut
page-previous = Edellinen: { $title }
page-next = Seuraava: { $title }
page-turn = Edellinen ja seuraava sivu
page-finish = Valmis, jatka
page-finish-last = Valmis, katso kurssin tilanne
page-finish-hint = Merkitsee tämän sivun tehdyksi ja vie seuraavalle sivulle.
page-finish-hint-last = Merkitsee tämän sivun tehdyksi ja vie kurssin etusivulle.
page-is-done = Olet merkinnyt tämän sivun tehdyksi.
page-draft-saved = Tallennettu klo { $time }. Vastauksesi on vielä kesken. Viimeistele se, kun haluat.
page-save-draft = Tallenna keskeneräiset vastaukset
page-saved = Tallennettu klo { $time }. Tällä selaimella pääset jatkamaan.
page-marked-title = Sivu tehty: { $title }
page-finish-region = Sivun lopetus
page-all-answered = Olet vastannut kaikkiin tämän sivun tehtäviin.
page-undo = Peru merkintä
course-left = Vastattu { $done } tehtävään, yhteensä { $all }
page-alert-note = Hyvä tietää
page-alert-tip = Vinkki
page-alert-important = Tärkeää
page-alert-warning = Varo
page-alert-caution = Ole tarkkana

## Notes on broken parts
fault-part = Tässä kohdassa on vika. Kerro siitä yhteyshenkilölle, niin korjaamme sen.

## Own courses
home-title = Omat kurssit
home-empty-title = Et ole vielä aloittanut yhtään kurssia
home-empty = Kun vastaat tehtävään tai merkitset sivun tehdyksi, kurssi ilmestyy tähän.
home-empty-free = Et tarvitse tunnuksia.
home-empty-go = Valitse kurssi
home-empty-picture = Piirros: kengät portaiden juurella.
home-where = Tiedot tallentuvat palvelimelle, ja tämä selain muistaa ne. Toisella selaimella tai laitteella ne tulevat näkyviin, kun kirjoitat siellä neljä sanaasi.
home-where-member = Tiedot tallentuvat omalle tilillesi. Näet ne kaikilla laitteilla, kun kirjaudut.

## What was completed, what is new, and why a course is as far as it is
arrival-module = Osa valmis: { $title }
arrival-next-module = Hyvin tehty! Seuraavana on osa { $title }, { $time }.
new-pages = { $count ->
    [one] { $count } uusi sivu
   *[other] { $count } uutta sivua
}
new-exercises = { $count ->
    [one] { $count } uusi tehtävä
   *[other] { $count } uutta tehtävää
}
new-and = { " ja " }
new-since = Sen jälkeen, kun teit kurssin, siihen on tullut { $what }.
why-link = Miksi { $percent } %?
why-link-done = Mitä kurssiin kuului?
why-title = Miksi { $percent } %?
why-title-done = Kurssi on tehty
why-title-not-begun = Mitä kurssi pyytää?
why-rule-pages = Kurssi on tehty, kun kaikki sen sivut on tehty.
why-rule-pages-answered = Kurssi on tehty, kun kaikki sen sivut on tehty ja kaikkiin tehtäviin on vastattu. Vastauksen ei tarvitse olla oikein.
why-rule-pages-right = Kurssi on tehty, kun kaikki sen sivut on tehty ja kaikki tehtävät ratkaistu. Yrityksiä on niin monta kuin haluat.
why-rule-answered = Kurssi on tehty, kun kaikkiin tehtäviin on vastattu. Vastauksen ei tarvitse olla oikein.
why-rule-right = Kurssi on tehty, kun kaikki tehtävät on ratkaistu. Yrityksiä on niin monta kuin haluat.
why-rule-test = Kurssi on tehty, kun koe on läpäisty ja muut alla luetellut kohdat on tehty.
why-met = { $met ->
    [one] Tehty 1 kohta, yhteensä { $all }. Se on { $percent } %.
   *[other] Tehty { $met } kohtaa, yhteensä { $all }. Se on { $percent } %.
}
why-new = Kurssi pysyy tehtynä, vaikka et tekisi niitä.
why-is-new = uusi
why-go-on = Jatka: { $page }
why-page-done = Sivu on tehty
why-page-open = Sivu on vielä tekemättä
why-exercise = Tehtävä { $number }
why-answered = vastattu
why-answered-open = vielä vastaamatta
why-right = ratkaistu
why-right-open = vielä ratkaisematta
why-test = Koe on läpäisty. Raja on { $pass } %.
why-test-open = Koe on vielä läpäisemättä. Raja on { $pass } %, ja voit yrittää niin monta kertaa kuin haluat.
why-how = Näin tilanne lasketaan
why-how-1 = Sivu on tehty, kun painat sen lopussa Valmis, jatka, tai kun olet vastannut kaikkiin sen tehtäviin.
why-how-2 = Paras yrityksesi jää voimaan. Uusi yritys ei voi huonontaa tilannetta.
why-how-3 = Jos kurssia muutetaan, tehdyt sivut ja tehty kurssi pysyvät tehtyinä.
why-restarted = Aloitit kurssin alusta { $date }. Aiemmat vastauksesi ovat tallessa.
restart-link = Aloita kurssi alusta
restart-title = Aloitetaanko kurssi alusta?
restart-question = Sivujen ja tehtävien merkinnät kurssilla { $course } tyhjenevät, ja voit tehdä kurssin uudelleen.
restart-consequence = Aiemmat vastauksesi pysyvät tallessa. Jos kurssi on jo tehty, se on tehty edelleen.
restart-yes = Aloita alusta
restart-no = Peruuta, jatkan tästä
restart-done-title = Aloitit kurssin alusta
restart-done = Aiemmat vastauksesi ovat tallessa. Nyt voit tehdä kurssin uudelleen.
next-title = Mitä seuraavaksi?
next-same-topic = Tämä jatkaa samasta aiheesta kuin { $course }.
next-beginner = Tämä sopii aloittelijalle.
next-basics = Tämä sopii sinulle, kun osaat jo perusasiat.

## Start
start-title = En tiedä, mistä aloittaisin
start-lead = Vastaa kolmeen kysymykseen, niin ehdotamme sinulle yhtä kurssia. Voit vaihtaa sen milloin vain.
start-wish = Mitä haluaisit tehdä?
start-wish-find = Löytää tietoa ja hoitaa asioita verkossa
start-wish-talk = Pitää yhteyttä ihmisiin
start-wish-make = Tehdä tekstejä, kuvia tai videoita
start-wish-safe = Käyttää verkkoa turvallisesti
start-wish-device = Oppia käyttämään omaa laitetta
start-wish-any = En tiedä vielä
start-wish-missing = Valitse, mitä haluaisit tehdä. Voit myös valita, ettet tiedä vielä.
start-device = Millä laitteella opiskelet?
start-device-phone = Puhelimella tai tabletilla
start-device-computer = Omalla tietokoneella
start-device-shared = Yhteisellä laitteella, esimerkiksi kirjastossa
start-device-missing = Valitse laite, jolla opiskelet.
start-confidence = Miltä laitteen käyttö tuntuu?
start-confidence-new = Se on uutta, tai se jännittää
start-confidence-some = Osaan vähän
start-confidence-sure = Osaan perusasiat
start-confidence-missing = Valitse, miltä laitteen käyttö tuntuu.
start-not-kept = Emme tallenna vastauksiasi.
start-go = Ehdota kurssia
start-all = Katso kaikki kurssit
start-again = Vastaa uudelleen
start-found = Aloita tästä
start-first = Ensimmäinen sivu on { $page }, { $time }.
start-why = Miksi juuri tämä?
start-because-any = Et tiennyt vielä, mitä haluaisit tehdä. Tästä on hyvä aloittaa.
start-because-wish = Toiveesi oli: { $wish }. Kurssi kertoo siitä.
start-because-other = Toiveestasi ei ole vielä kurssia. Tästä on hyvä aloittaa.
start-because-course-level-beginner = Kurssi on tarkoitettu aloittelijalle. Mitään ei tarvitse osata etukäteen.
start-because-course-level-basics = Kurssi sopii, kun perusasiat ovat jo tuttuja.
start-because-phone = Voit tehdä koko kurssin puhelimella.
start-because-computer = Voit tehdä koko kurssin tietokoneella, myös ilman hiirtä.
start-because-shared = Kurssi sopii yhteiselle laitteelle. Paina lopuksi Lopeta tällä laitteella, niin muut eivät näe vastauksiasi.
start-because-time = Koko kurssi vie { $time }. Voit pitää taukoja.

## Search
search-title = Haku
search-label = Mitä etsit?
search-hint = Kirjoita yksi tai muutama sana, esimerkiksi salasana.
search-count = { $count ->
    [0] Ei löytynyt mitään
    [one] Löytyi { $count } kohta
   *[other] Löytyi { $count } kohtaa
}
search-corrected = Näytetään tulokset sanalle { $corrected }.
search-verbatim = Hae silti: { $query }
search-near = Läheisiä osumia
search-other-languages = Muilla kielillä
search-empty-title = Haulla ”{ $query }” ei löytynyt mitään
search-empty-1 = Tarkista, onko sana kirjoitettu oikein.
search-empty-2 = Kokeile yhtä sanaa tai lyhyempää sanaa.
search-empty-3 = Katso kaikki kurssit
search-empty-unfiltered = Hae ilman rajauksia ({ $count })
search-empty-corrected = Tarkoititko: { $corrected }
search-empty-fewer = Kokeile vain yhtä näistä sanoista:
search-empty-topics = Tai lue näistä aiheista:
search-filters = Rajaa hakua
search-filters-some = Rajaa hakua, valittu { $count }
search-filters-use = Hae näillä rajauksilla
search-filters-chosen = Rajattu: { $filters }.
search-filters-remove = Poista rajaukset
search-filter-language = Kieli
search-filter-language-all = Tämän sivun kieli
search-filter-course = Kurssi
search-filter-course-all = Kaikki kurssit
search-filter-kind = Sisältö
search-filter-kind-all = Kaikki sisältö
search-filter-level = Taso
search-filter-level-all = Kaikki tasot
search-filter-minutes = Sivun kesto
search-filter-minutes-all = Kaikki pituudet
search-filter-minutes-most = enintään { $minutes } minuuttia
search-kind-section = Tekstit
search-kind-exercise = Tehtävät ja harjoitukset
search-kind-course = Kurssit
search-kind-cue = Videot ja äänitteet
search-kind-term = Sanojen selitykset
suggest-label = Hakuehdotuksia
suggest-count = Ehdotuksia
search-empty-picture = Piirros: suurennuslasi tyhjän hyllyn edessä.
search-preparing = Hakua valmistellaan. Kokeile hetken päästä uudelleen.
pages-title = Tulosten sivut
pages-here = Sivu { $number }, yhteensä { $all }
pages-previous = Edelliset tulokset
pages-next = Seuraavat tulokset

## Help and the contact person
help-title = Ohjeet ja apu
help-lead = Tällä sivulla kerrotaan, miten tätä sivustoa käytetään ja keneltä voit kysyä.
help-picture = Piirros: kaksi ihmistä istuu vierekkäin pöydän ääressä. Toinen näyttää jotain toisen puhelimesta.
help-study = Näin opiskelet
help-study-1 = Valitse kurssi ja avaa ensimmäinen sivu.
help-study-2 = Lue sivu rauhassa. Kokeile omalla laitteella, jos sivulla niin neuvotaan.
help-study-3 = Vastaa tehtäviin. Voit yrittää uudelleen niin monta kertaa kuin haluat.
help-study-4 = Paina sivun lopussa painiketta Valmis, jatka.
help-elsewhere = Jatka toisella laitteella
help-elsewhere-1 = Valitse Omat kurssit ja sitten Omat neljä sanaa. Tee sanat ja ota ne talteen.
help-elsewhere-2 = Avaa tämä sivusto toisella laitteella. Valitse Minulla on neljä sanaa.
help-elsewhere-3 = Kirjoita sanat. Pääset jatkamaan samasta kohdasta.
help-saved = Mitä tallennetaan?
help-saved-1 = Kun vastaat tehtävään tai merkitset sivun tehdyksi, tallennamme sen palvelimelle. Tälle selaimelle tallentuu eväste, jonka avulla löydät samat tiedot.
help-saved-2 = Emme kysy nimeäsi emmekä seuraa, mitä muuta teet verkossa. Pelkkää lukemista emme tallenna.
help-saved-3 = Yhteisellä tietokoneella: paina lopuksi Lopeta tällä laitteella. Sivu kertoo ensin, säilyvätkö vastauksesi vai poistetaanko ne.
help-saved-4 = Jos muutat kohtaa Teksti ja värit, selain muistaa valintasi vuoden. Ne ovat evästeessä, jossa ei ole mitään muuta.
help-saved-5 = Jos teet neljä sanaa, tallennamme niistä vain tiivisteen. Sanoja ei voi lukea siitä. Kun teet sanat, selain muistaa ne evästeessä enintään puoli tuntia, jotta ehdit ottaa ne talteen.
help-keys = Käyttö ilman hiirtä ja ruudunlukijalla
help-keys-1 = Sarkainnäppäin (Tab) siirtää seuraavaan linkkiin tai painikkeeseen. Vaihto ja sarkain yhdessä siirtävät edelliseen.
help-keys-2 = Välilyönti valitsee vaihtoehdon ja Enter avaa linkin.
help-keys-3 = Sivun ensimmäinen linkki Siirry sisältöön vie valikon ohi.
help-keys-4 = Ruudunlukijalla voit siirtyä otsikosta toiseen. Jokaisella tehtävällä on oma otsikko.
help-keys-5 = Tekstiä voi suurentaa kohdasta Teksti ja värit tai selaimen asetuksista. Sivusto toimii myös 400 prosentin koossa.
contact-title = Kysy ihmiseltä
contact-name = Yhteyshenkilö
contact-phone = Puhelin
contact-email = Sähköposti
contact-hours = Tavoitat
contact-none = Tälle sivustolle ei ole vielä merkitty yhteyshenkilöä. Kysy valmentajalta tai siltä, joka antoi sinulle tämän sivun osoitteen.

## Text and colours
preferences-lead = Valitse, miltä sivut näyttävät. Voit muuttaa valintojasi milloin vain.
preferences-size = Tekstin koko
preferences-size-normal = Tavallinen
preferences-size-large = Suuri
preferences-size-larger = Hyvin suuri
preferences-theme = Värit
preferences-theme-system = Samat kuin laitteessa
preferences-theme-light = Vaaleat
preferences-theme-dark = Tummat
preferences-theme-contrast = Suuri kontrasti, musta valkoisella
preferences-theme-contrast-dark = Suuri kontrasti, valkoinen mustalla
preferences-letters = Kirjaimet
preferences-letters-hint = Atkinson Hyperlegible on suunniteltu heikosti näkeville. Siinä esimerkiksi merkit I, l ja 1 erottuvat hyvin toisistaan.
preferences-letters-system = Laitteen omat kirjaimet
preferences-letters-hyperlegible = Atkinson Hyperlegible
preferences-spacing = Kirjainten ja rivien välit
preferences-spacing-normal = Tavalliset
preferences-spacing-wide = Väljät
preferences-calm = Rauhallinen tila
preferences-calm-hint = Sivulla on vähemmän katsottavaa: ei koristekuvia eikä liikettä, vain muutama väri ja kaikki allekkain.
preferences-calm-off = Pois päältä
preferences-calm-on = Päällä
preferences-suggestions = Hakuehdotukset
preferences-suggestions-hint = Kun kirjoitat hakukenttään, sen alle tulee ehdotuksia kurssien otsikoista.
preferences-suggestions-on = Päällä
preferences-suggestions-off = Pois päältä
preferences-cookie = Kun tallennat, selain muistaa valintasi vuoden evästeen avulla.
preferences-save = Tallenna
preferences-reset = Palauta alkuperäiset
preferences-saved = Tallennettu
preferences-saved-choices = Valintasi näkyvät nyt kaikilla sivuilla tässä selaimessa.
preferences-saved-original = Sivut näyttävät nyt samalta kuin alussa.
preferences-refused = Valintoja ei tallennettu
preferences-refused-next = Selaimesi ei ota evästeitä vastaan, joten se ei voi muistaa valintojasi. Salli evästeet selaimen asetuksista ja tallenna uudelleen.
preferences-back = Takaisin sivulle, jolta tulit
preferences-example = Näin teksti näyttää nyt
preferences-example-text = Aamulla Aino avaa puhelimen ja lukee viestin. Hän vastaa siihen rauhassa, kun kahvi on valmista.

## Four words to carry on with
carry-on-title = Jatka neljällä sanalla
carry-on-lead = Kirjoita neljä sanaasi. Pääset jatkamaan siitä, mihin jäit.
carry-on-label = Neljä sanaa
carry-on-hint = Kirjoita sanat oikeassa järjestyksessä ja välilyönti niiden väliin. Isoilla ja pienillä kirjaimilla ei ole väliä. Kirjaimen ä tilalle voi kirjoittaa a.
carry-on-go = Jatka
carry-on-none-yet = Eikö sinulla ole vielä sanoja?
carry-on-none-yet-here = Voit tehdä sanat tällä selaimella. Niillä pääset jatkamaan myös muualla.
carry-on-how-1 = Avaa tämä sivusto sillä laitteella, jolla olet opiskellut.
carry-on-how-2 = Valitse Omat kurssit ja sitten Omat neljä sanaa.
carry-on-how-3 = Saat neljä sanaa. Kirjoita ne tälle sivulle.
carry-on-empty = Kirjoita neljä sanaa.
carry-on-count = { $count ->
    [one] Kirjoitit yhden sanan.
   *[other] Kirjoitit { $count } sanaa.
} Kirjoita neljä sanaa ja välilyönti niiden väliin.
carry-on-strange = Sanaa ”{ $typed }” ei ole sanalistoissamme. Tarkista se.
carry-on-strange-meant = Sanaa ”{ $typed }” ei ole sanalistoissamme. Tarkoititko sanaa ”{ $meant }”?
carry-on-closed = Näillä sanoilla ei löydy mitään. Tarkista sanat ja niiden järjestys. Sanat on voitu vaihtaa uusiin, tai ne ovat vanhentuneet.
carry-on-too-many = Tästä verkosta on kirjoitettu monta kertaa vääriä sanoja. { $minutes ->
    [one] Kokeile uudelleen noin minuutin päästä.
   *[other] Kokeile uudelleen noin { $minutes } minuutin päästä.
} Kirjoittamasi sanat ovat yhä kentässä.
carry-on-whose-title = Kenen vastaukset ovat tällä selaimella?
carry-on-whose-text = Tällä selaimella on jo vastauksia.
carry-on-whose-mine = Jos ne ovat sinun, yhdistämme ne, eikä mitään katoa.
carry-on-whose-mine-words = Niiden vanhat sanat lakkaavat silloin toimimasta: pääset kaikkeen sanoilla, jotka juuri kirjoitit.
carry-on-whose-words = Jos ne eivät ole sinun, ne säilyvät: se, jonka ne ovat, pääsee niihin omilla sanoillaan.
carry-on-whose-browser = Jos ne eivät ole sinun, ne säilyvät: niihin pääsee sillä toisella selaimella, jolla niitä on käytetty.
carry-on-whose-lost = Jos ne eivät ole sinun, niihin ei enää pääse, ja siksi ne poistetaan pysyvästi. Ne säilyvät, jos teet niille ensin neljä sanaa ja annat sanat sille, jonka vastaukset ovat.
carry-on-mine = Ne ovat minun, yhdistä ne
carry-on-not-mine = Ne eivät ole minun
carry-on-not-mine-delete = Ne eivät ole minun, poista ne
carry-on-not-mine-words = Tee niille ensin neljä sanaa
carry-on-cancel = Peruuta
carry-on-arrived-title = Pääset jatkamaan
carry-on-arrived = Tämä selain muistaa sinut nyt. Jos laite on yhteinen, paina lopuksi Lopeta tällä laitteella.
carry-on-joined = Yhdistimme vastaukset, ja kaikki on tallessa. Jos laite on yhteinen, paina lopuksi Lopeta tällä laitteella.
carry-on-elsewhere = Jatka toisella laitteella
carry-on-elsewhere-text = Neljällä sanalla jatkat samasta kohdasta toisella laitteella tai selaimella. Et tarvitse tunnuksia.
carry-on-own-title = Omat neljä sanaa
carry-on-have-text = Oletko opiskellut toisella laitteella? Neljällä sanalla jatkat siitä, mihin jäit.
carry-on-have = Minulla on neljä sanaa
carry-on-offer = Haluatko jatkaa joskus toisella laitteella?
carry-on-offer-go = Tee neljä sanaa
carry-on-nothing = Tällä selaimella ei ole vielä mitään tallessa. Voit tehdä sanat, kun olet vastannut tehtävään tai merkinnyt sivun tehdyksi.
carry-on-make-1 = Saat neljä tavallista sanaa. Kirjoita ne paperille tai lähetä ne itsellesi.
carry-on-make-2 = Joka tietää sanat, näkee vastauksesi. Kerro sanat vain ihmiselle, johon luotat.
carry-on-make-3 = Sanat vanhenevat, jos et käytä niitä { $days } päivään. Jos vastauksiisi ei silloin pääse muulla tavalla, ne poistetaan.
carry-on-make = Tee neljä sanaa
carry-on-shown-title = Tässä ovat sanasi
carry-on-shown-lead = Kirjoita sanat muistiin tässä järjestyksessä.
carry-on-shown-where = Avaa toisella laitteella osoite
carry-on-message = Neljä sanaani: { $words }. Jatkan tästä: { $link }
carry-on-message-subject = { $site }: jatka toisella laitteella
carry-on-send = Ota sanat talteen
carry-on-send-text = Lähetä sanat itsellesi, tulosta ne tai kirjoita ne paperille. Voit myös lukea ne ääneen ohjaajalle, joka kirjoittaa ne sinulle muistiin.
carry-on-sms = Lähetä tekstiviestinä
carry-on-mail = Lähetä sähköpostina
carry-on-print = Tulosta
carry-on-once = Emme tallenna näitä sanoja, joten emme voi näyttää niitä myöhemmin uudelleen. Jos ne katoavat, voit tehdä uudet.
carry-on-until = Sanat toimivat { $date } asti. Kun käytät niitä, ne toimivat taas { $days } päivää.
carry-on-kept-on = Sanat ovat tallessa, jatka kurssille
carry-on-kept-go = Sanat ovat tallessa
carry-on-known-lead = Sinulla on neljä sanaa. Niillä jatkat samasta kohdasta toisella laitteella.
carry-on-never-used = ei vielä
carry-on-made-at = Tehty
carry-on-used-at = Käytetty viimeksi
carry-on-valid = Toimivat
carry-on-valid-until = { $date } asti
carry-on-known-renews = Kun käytät sanoja, ne toimivat taas { $days } päivää.
carry-on-lost = Katosivatko sanat, tai tietääkö joku muu ne?
carry-on-lost-text = Emme voi näyttää sanoja uudelleen, mutta voit tehdä uudet. Voit myös poistaa sanat käytöstä.
carry-on-renew-title = Tee uudet sanat
carry-on-renew-text = Saat neljä uutta sanaa. Selaimet, joilla olet jo jatkanut, toimivat edelleen.
carry-on-renew-consequence = Vanhat sanat lakkaavat toimimasta heti.
carry-on-renew-yes = Tee uudet sanat
carry-on-renew-no = Peruuta, pidän nykyiset sanat
carry-on-revoke-title = Poista sanat käytöstä
carry-on-revoke-text = Vastauksesi säilyvät. Selaimet, joilla olet jo jatkanut, toimivat edelleen.
carry-on-revoke-consequence = Sanoilla ei pääse enää vastauksiisi. Niitä ei voi palauttaa.
carry-on-revoke-yes = Poista sanat käytöstä
carry-on-kept-title = Sanat ovat tallessa
carry-on-kept = Niillä voit jatkaa millä tahansa laitteella.
carry-on-has-one-title = Sinulla on jo neljä sanaa
carry-on-has-one = Ne toimivat edelleen. Jos ne katosivat, tee uudet.
carry-on-revoked-title = Sanat on poistettu käytöstä
carry-on-revoked = Niillä ei pääse enää vastauksiisi. Tällä selaimella pääset jatkamaan.

## Signing in, signing out and one's own account
role-trainee = opiskelija
role-trainer = valmentaja
role-administrator = ylläpitäjä
way-group-code = Ryhmäkoodilla
way-words = Omilla sanoilla tai kortilla
way-link = Kertakäyttöisellä linkillä
sign-in-title = Kirjaudu sisään
sign-in-lead = Kirjautumista tarvitset vain, jos kuulut ryhmään. Avoimia kursseja voit opiskella ilman sitä.
join-title = Liity ryhmään
join-lead = Valmentajasi on antanut sinulle ryhmäkoodin. Kirjoita se tähän.
join-label = Ryhmäkoodi
join-hint = Koodissa on sana ja neljä numeroa, esimerkiksi KETTU-4821.
join-next = Jatka
join-empty = Kirjoita ryhmäkoodi. Saat sen valmentajaltasi.
join-no-code = Tarkista koodi. Siinä on sana ja neljä numeroa, esimerkiksi KETTU-4821.
join-closed = Tällä koodilla ei ole ryhmää. Tarkista kirjaimet ja numerot, tai pyydä valmentajaltasi uusi koodi.
join-too-many = Tästä verkosta on kokeiltu liian monta väärää koodia. Odota { $minutes ->
    [one] yksi minuutti
   *[other] { $minutes } minuuttia
} ja kokeile uudelleen.
join-who-title = Tervetuloa ryhmään { $group }
join-coaches = Ryhmää valmentaa { $coaches }.
join-as = Liityt ryhmään nimellä { $name }.
join-been-here = Oletko käynyt täällä ennen?
join-whose = Tällä selaimella on jo vastauksia. Ovatko ne sinun?
join-whose-mine = Kyllä, ne ovat minun. Ota ne mukaan.
join-whose-not-mine = Ei, ne ovat jonkun muun, tai en tiedä.
join-go = Liity ryhmään
join-sees = Valmentajasi näkee nimesi, vastauksesi ja sen, kuinka pitkällä olet. Valmentajasi ei näe omia muistiinpanojasi.
sign-in-code = Minulla on ryhmäkoodi
sign-in-code-text = Sait koodin valmentajaltasi. Siinä on sana ja neljä numeroa.
sign-in-words = Minulla on omat sanat tai kortti
sign-in-words-text = Olet käynyt täällä ennen. Sanasi ovat paperilla tai viestissä, jonka lähetit itsellesi.
sign-in-lost = Eikö mikään näistä auta?
sign-in-lost-text = Jos sanat tai kortti ovat hukassa, pyydä valmentajaltasi uudet. Vastauksesi ovat tallessa.
sign-in-open = Voit myös opiskella kirjautumatta:
link-title = Tervetuloa
link-lead = Kirjaudut sisään nimellä { $name }. Linkki toimii vain tämän kerran.
link-go = Kirjaudu sisään
link-over-title = Linkki ei enää toimi
link-over-lead = Linkki on jo käytetty, tai se on vanhentunut. Pyydä uusi siltä, joka lähetti linkin.
signed-out-title = Olet kirjautunut ulos
signed-out-lead = Vastauksesi ovat tallessa. Tältä laitteelta niitä ei enää näe ilman kirjautumista.
sign-out = Kirjaudu ulos
site-account = Oma tili: { $name }
site-sign-in = Kirjaudu
name-label = Miksi sinua kutsutaan?
name-hint = Etunimi tai lempinimi riittää. Ryhmäsi valmentaja näkee nimen.
name-empty = Kirjoita nimi, jolla sinua kutsutaan. Lempinimi riittää.
name-long = Lyhennä nimeä. Siihen mahtuu { $letters } merkkiä.
full-name-label = Koko nimi, jos haluat kertoa sen
full-name-hint = Vapaaehtoinen. Siitä on hyötyä, jos ryhmässäsi on toinen samanniminen tai tarvitset todistuksen.
account-title = Oma tili
account-lead = Olet kirjautunut nimellä { $name }. Olet täällä { $role }.
account-save-name = Tallenna nimi
account-renamed-title = Nimi on tallennettu
account-renamed = Uusi nimi näkyy kaikkialla heti.
account-ways = Miten pääset sisään
account-words = Neljällä omalla sanalla pääset sisään kaikilla laitteilla.
account-sessions = Missä olet kirjautuneena
account-sessions-text = Jos et tunnista jotakin laitetta, kirjaudu ulos siltä.
account-device-unknown = Tuntematon laite
account-here = tämä laite
account-shared = yhteinen laite
account-session = { $way } { $begun }. Käytetty viimeksi { $used }.
account-end = Kirjaudu ulos sieltä
account-end-of = Kirjaudu ulos: { $device }
account-end-others = Kirjaudu ulos kaikilta muilta laitteilta
account-ended-title = Olet kirjautunut ulos toiselta laitteelta
account-ended = Sillä laitteella pitää nyt kirjautua uudelleen.
account-ended-others-title = Olet kirjautunut ulos muilta laitteilta
account-ended-others = Olet enää kirjautuneena vain tällä laitteella.
my-data-accounts = Tilisi
my-data-accounts-why = Nimesi kertoo valmentajallesi, kuka olet. Roolisi kertoo, mitä sivuja voit käyttää.
my-data-accounts-until = Säilyy, kunnes poistat tietosi. Jos et kirjaudu { $days } päivään, tilisi ja kaikki tietosi poistetaan.
my-data-role = Rooli
my-data-sessions = Laitteet, joilla olet kirjautuneena
my-data-sessions-why = Näistä palvelin tietää, että olet kirjautunut. Laitteesta kirjataan vain selaimen ja järjestelmän nimi.
my-data-sessions-until = Säilyy, kunnes kirjaudut ulos tai kirjautuminen päättyy, enintään 30 päivää.
my-data-group-people = Ryhmäsi
my-data-group-people-why = Näistä näkyy, kenen valmennuksessa olet. Valmentajasi näkee nimesi ja etenemisesi.
my-data-group-people-until = Säilyy, kunnes poistut ryhmästä tai poistat tietosi.
my-data-group-mark = Valmentajan lisäys nimen viereen
my-data-sign-in-links = Kirjautumislinkki
my-data-sign-in-links-why = Linkillä pääset sisään yhden kerran. Palvelimella on linkistä vain tiiviste.
my-data-sign-in-links-until = Säilyy, kunnes käytät linkin tai se vanhenee.
error-sign-in-title = Kirjaudu ensin sisään
error-sign-in-what = Tämä sivu on vain kirjautuneille, etkä ole nyt kirjautunut.
error-sign-in-next = Kirjaudu, niin pääset takaisin tälle sivulle. Aiemmin tallennetut vastauksesi ovat tallessa.

## The second step of signing in
second-title = Toinen vaihe
second-lead = Avaa puhelimesi todennussovellus. Kirjoita tähän koodi, jonka se näyttää tälle sivustolle.
second-label = Koodi
second-hint = Kuusi numeroa sovelluksesta. Jos puhelin ei ole mukana, kirjoita yksi varakoodeistasi.
second-go = Jatka
second-unclear = Kirjoita sovelluksen kuusi numeroa tai yksi varakoodi kokonaan.
second-wrong = Koodi ei ole oikea. Katso sovelluksesta, että koodi on tämän sivuston, ja kokeile uutta koodia.
second-used = Tämä koodi on jo käytetty. Odota, että sovellus näyttää uuden, tai ota seuraava varakoodi.
second-wait = Vääriä koodeja on tullut liian monta. Odota { $minutes ->
    [one] yksi minuutti
   *[other] { $minutes } minuuttia
} ja kokeile uudelleen.
second-lost = Eivätkö puhelin ja varakoodit ole tallella?
second-lost-text = Pyydä toista valmentajaa tai ylläpitäjää vahvistamaan, että se olet sinä. Hän saa koodin, jonka voit kirjoittaa tähän.
second-own-title = Kirjautumisen toinen vaihe
second-own-since = Kirjautuessasi kysymme koodin. Näin on ollut { $date } alkaen.
second-own-none = Toinen vaihe ei ole käytössä. Sen kanssa kukaan muu ei pääse tilillesi, vaikka saisi sanasi tai salasanasi.
second-onward = Jatka
second-new-title = Ota toinen vaihe käyttöön
second-new-needed = Valmentajat ja ylläpitäjät näkevät muiden tietoja, joten he tarvitsevat kirjautumiseen toisen vaiheen. Se tehdään kerran ja vie muutaman minuutin.
second-new-lead = Sen jälkeen kirjautumiseen tarvitaan myös koodi puhelimestasi. Tarvitset siis puhelimen joka kerta.
second-replace-title = Vaihda toinen vaihe uuteen puhelimeen
second-replace-lead = Kun olet valmis, vanhan puhelimen koodit ja vanhat varakoodit eivät enää toimi.
second-step-1 = 1. Ota todennussovellus puhelimeesi
second-step-1-text = Jos sinulla ei vielä ole todennussovellusta, hae sellainen puhelimesi sovelluskaupasta. Sopivia ovat esimerkiksi Aegis, Google Authenticator ja Microsoft Authenticator.
second-step-2 = 2. Lisää tämä sivusto sovellukseen
second-step-2-text = Valitse sovelluksessa uuden tilin lisääminen ja näytä sille tämä ruutu.
second-step-2-here = Luetko tätä sivua samalla puhelimella?
second-qr = QR-koodi todennussovellusta varten. Sama avain on alla kirjaimina.
second-open-app = Avaa sovelluksessa
second-secret = Voit myös kirjoittaa avaimen sovellukseen. Isoilla ja pienillä kirjaimilla ei ole väliä:
second-step-3 = 3. Kirjoita koodi, jonka sovellus näyttää
second-first-hint = Kuusi numeroa. Koodi vaihtuu puolen minuutin välein.
second-set-up = Ota käyttöön
second-telephone = Puhelin
second-telephone-text = Jos saat uuden puhelimen, siirrä toinen vaihe siihen ennen kuin luovut vanhasta.
second-remove-go = Poista toinen vaihe käytöstä
second-remove-title = Poistetaanko toinen vaihe käytöstä?
second-remove-text = Sen jälkeen kirjautuessa ei kysytä koodia. Varakoodisi eivät enää toimi.
second-remove-yes = Poista käytöstä
second-remove-no = Peruuta, pidä käytössä
second-told-recovery-title = Olet kirjautunut varakoodilla
second-told-recovery = Käyttämäsi koodi ei toimi enää. Yliviivaa se paperistasi.
second-told-reset-title = Vanha toinen vaihe on poistettu
second-told-reset = Ota nyt käyttöön uusi. Vanhan puhelimen koodit ja vanhat varakoodit eivät enää toimi.
second-told-removed-title = Toinen vaihe on poistettu käytöstä
second-told-removed = Kirjautuessa ei enää kysytä koodia.
recovery-section = Varakoodit
recovery-left = { $count ->
    [0] Sinulla ei ole yhtään käyttämätöntä varakoodia. Tee uudet nyt.
    [one] Sinulla on jäljellä yksi varakoodi. Tee uudet pian.
   *[other] Sinulla on jäljellä { $count } varakoodia.
}
recovery-renew-text = Jos varakoodit ovat hukassa tai vähissä, tee uudet. Vanhat lakkaavat silloin toimimasta.
recovery-renew = Tee uudet varakoodit
recovery-title = Varakoodisi
recovery-lead = Jos puhelin katoaa, pääset sisään näillä. Jokainen koodi toimii kerran. Tulosta ne tai kirjoita ne paperille, ja pidä paperi eri paikassa kuin puhelin.
recovery-of = Varakoodit: { $site }
recovery-print = Tulosta
recovery-copy = Kopioi
recovery-copied = Kopioitu.
recovery-once = Näytämme koodit vain nyt. Myöhemmin voit tehdä uudet, mutta näitä et näe enää.
recovery-kept = Koodit ovat tallessa, jatka
account-second = Kirjautuessa kysymme lisäksi koodin puhelimestasi.
account-no-second = Voit suojata tilisi myös koodilla puhelimestasi.
my-data-second-steps = Kirjautumisen toinen vaihe
my-data-second-steps-why = Tästä palvelin tietää, mikä koodi sovelluksesi pitää näyttää. Koodin avain ei ole tietokannassa.
my-data-second-steps-until = Säilyy, kunnes poistat toisen vaiheen käytöstä tai tietosi.
my-data-recovery-codes = Varakoodit
my-data-recovery-codes-why = Niillä pääset sisään, jos puhelin ei ole mukana. Palvelimella on koodeista vain tiivisteet.
my-data-recovery-codes-until = Säilyvät, kunnes teet uudet tai poistat toisen vaiheen käytöstä.
my-data-recovery-code = Varakoodi
my-data-vouchers = Työtoverin vahvistus
my-data-vouchers-why = Jos toinen vaihe katosi, työtoverisi vahvisti, että se olet sinä. Näet tästä, kuka vahvisti ja milloin.
my-data-vouchers-until = Säilyy { $days } päivää tai kunnes poistat tietosi.

## A colleague's word for who lost the second step
vouch-title = Auta työtoveria, joka ei pääse sisään
vouch-way = Vahvista, kuka työtoverisi on
vouch-lead = Jos työtoverisi puhelin ja varakoodit ovat poissa, voit vahvistaa, että se on hän. Saat koodin, jolla hän ottaa käyttöön uuden toisen vaiheen.
vouch-sure = Varmista ensin, kenen kanssa puhut: tavatkaa, tai soita numeroon, jonka tunnet. Viesti tai puhelu, jonka sait, ei riitä. Nimesi jää näkyviin.
vouch-who = Kenelle?
vouch-choose = Valitse työtoveri
vouch-nobody-chosen = Valitse listalta työtoveri, jota haluat auttaa.
vouch-none = Kenelläkään työtoverillasi ei ole toista vaihetta, jonka voisi uusia.
vouch-go = Se on hän, tee koodi
vouch-given-title = Koodi on valmis
vouch-given-lead = Kerro koodi nyt: { $name } voi käyttää sen kerran { $minutes } minuutin sisällä.
vouch-given-1 = { $name } kirjautuu kuten aina: omilla sanoilla, linkillä tai salasanalla.
vouch-given-2 = Kun sivusto kysyy koodia, hän kirjoittaa tämän koodin.
vouch-given-3 = Sitten hän ottaa käyttöön uuden toisen vaiheen. Vanha lakkaa toimimasta.
vouch-given-once = Näytämme koodin vain tässä. Lue se ääneen tai näytä se. Älä lähetä sitä viestillä.
vouch-somebody = Työtoveri
vouch-told-given = { $name } vahvisti { $moment }, että se olet sinä, ja sai sinulle koodin.
vouch-told-used = { $name } vahvisti, että se olet sinä. Toinen vaiheesi otettiin uudelleen käyttöön { $moment }.
vouch-told-else = Jos et tiedä tästä, kerro heti ylläpitäjälle.

## The first administrator
first-title = Tee ylläpitäjän tili
first-lead = Tällä sivustolla ei ole vielä ylläpitäjää. Sinusta tulee ensimmäinen.
first-1 = Kerro, miksi sinua kutsutaan.
first-2 = Ota käyttöön kirjautumisen toinen vaihe. Tarvitset puhelimen.
first-3 = Tee omat sanat, joilla pääset takaisin.
first-go = Tee tili

## Passkeys
way-passkey = Pääsyavaimella
sign-in-passkey = Minulla on pääsyavain
sign-in-passkey-text = Kirjaudut sormenjäljellä, kasvoilla tai laitteesi PIN-koodilla.
sign-in-passkey-staff = Valmentaja tai ylläpitäjä: kirjaudu pääsyavaimella
passkey-title = Kirjaudu pääsyavaimella
passkey-lead = Paina nappia. Laitteesi pyytää sormenjälkeä, kasvoja tai PIN-koodia. Ne eivät lähde laitteeltasi minnekään.
passkey-use = Käytä pääsyavainta
passkey-or = Tai pääsyavaimella
passkey-other-ways = Tule sisään muulla tavalla
passkey-no-script = Pääsyavain toimii vain, kun selaimessa on JavaScript käytössä. Muut tavat toimivat ilman sitäkin.
passkey-unable = Tämä selain ei osaa käyttää pääsyavaimia. Muut tavat toimivat.
passkey-cancelled = Pääsyavainta ei käytetty, eikä mitään tapahtunut. Voit yrittää uudelleen tai tulla muulla tavalla.
passkey-known = Tällä laitteella on jo pääsyavain tilillesi. Uutta ei tarvita.
passkey-failed = Yhteys ei onnistunut. Odota hetki ja yritä uudelleen.
passkey-wrong = Tämä pääsyavain ei avannut tiliä. Yritä uudelleen tai tule muulla tavalla.
passkeys-title = Pääsyavaimet
passkeys-lead = Pääsyavain on puhelimessasi tai tietokoneessasi. Vain sinä voit käyttää sitä: sormenjäljellä, kasvoilla tai laitteen PIN-koodilla.
passkeys-none = Sinulla ei ole vielä pääsyavainta.
passkeys-own = Katso ja tee pääsyavaimia
passkeys-count = { $count ->
    [0] Pääsyavain käy koodin sijasta, eikä silloin tarvitse kirjoittaa mitään.
    [one] Sinulla on yksi pääsyavain. Se käy koodin sijasta.
   *[other] Sinulla on { $count } pääsyavainta. Ne käyvät koodin sijasta.
}
passkey-new-title = Tee pääsyavain
passkey-new-lead = Seuraavalla kerralla kirjaudut tällä laitteella ilman sanoja ja koodeja.
passkey-new-own = Tee pääsyavain vain omalle laitteellesi. Yhteisellä laitteella muut pääsisivät sillä tilillesi.
passkey-name = Pääsyavaimen nimi
passkey-name-hint = Esimerkiksi: oma puhelin. Voit jättää tyhjäksi.
passkey-make = Tee pääsyavain
passkey-not-made = Pääsyavain ei tallentunut. Yritä uudelleen.
passkey-unnamed = Pääsyavain
passkey-made-on = Tehty { $date }.
passkey-used-on = Käytetty viimeksi { $moment }.
passkey-rename = Vaihda nimi
passkey-no-name = Kirjoita pääsyavaimelle nimi.
passkey-remove = Poista pääsyavain
passkey-remove-of = Poista pääsyavain: { $name }
passkey-remove-title = Poistetaanko pääsyavain?
passkey-remove-text = Sen jälkeen et pääse sisään pääsyavaimella { $name }. Kirjaudut samalla ulos muilta laitteilta.
passkey-remove-no = Peruuta, pidä pääsyavain
passkey-last = Tarvitset kirjautumiseen toisen vaiheen. Tee ensin toinen pääsyavain tai ota käyttöön todennussovellus, ja poista tämä sitten.
passkey-told-made-title = Pääsyavain on valmis
passkey-told-made = Voit nyt kirjautua sillä.
passkey-told-renamed-title = Nimi on vaihdettu
passkey-told-renamed = Löydät pääsyavaimen uudella nimellä.
passkey-told-removed-title = Pääsyavain on poistettu
passkey-told-removed = Sillä ei pääse enää sisään. Voit poistaa sen myös laitteesi asetuksista.
account-passkeys = Pääsyavaimella kirjaudut sormenjäljellä, kasvoilla tai laitteesi PIN-koodilla.
second-or-passkey = Voit ottaa toiseksi vaiheeksi myös pääsyavaimen. Silloin et tarvitse sovellusta.
second-no-app = Todennussovellus ei ole käytössä. Sen koodi käy, jos pääsyavain ei ole mukana.
second-app-title = Ota todennussovellus käyttöön
my-data-passkeys = Pääsyavaimet
my-data-passkeys-why = Niillä kirjaudut. Palvelimella on vain julkinen avain. Sormenjälkesi ja kasvosi eivät tule palvelimelle.
my-data-passkeys-until = Säilyvät, kunnes poistat ne tai tietosi.

## A device that several people use
way-pin = PIN-koodilla yhteisellä laitteella
account-pin = PIN-koodilla kirjaudut ryhmäsi yhteisillä laitteilla.
account-shared-device = Yhteinen laite.
pin-title = PIN yhteiselle laitteelle
pin-lead = Kun kirjaudut pajan yhteisellä laitteella, valitset nimesi ja kirjoitat PIN-koodin. Muualla PIN ei avaa mitään.
pin-seen = Nimesi näkyy silloin ryhmäsi yhteisten laitteiden kirjautumissivulla. Jos poistat PIN-koodin, nimikin poistuu sieltä.
pin-label = PIN-koodi
pin-new-label = Uusi PIN-koodi
pin-hint = 4–6 numeroa
pin-new-hint = 4–6 numeroa. Valitse sellaiset, joita muut eivät arvaa: ei syntymävuotta eikä numeroita järjestyksessä.
pin-save = Tallenna PIN
pin-unclear = Kirjoita PIN-koodi: 4–6 numeroa.
pin-weak = Tuon PIN-koodin muut arvaisivat helposti. Valitse toinen, esimerkiksi numeroita eri järjestyksessä.
pin-remove-title = Etkö tarvitse PIN-koodia?
pin-remove-text = Kirjaudut silloin yhteisilläkin laitteilla omilla sanoillasi tai kortillasi.
pin-remove = Poista PIN
pin-told-saved-title = PIN on tallennettu
pin-told-saved = Voit nyt kirjautua sillä ryhmäsi yhteisillä laitteilla.
pin-told-removed-title = PIN on poistettu
pin-told-removed = Nimesi ei enää näy yhteisillä laitteilla.
shared-title = Yhteinen laite: { $group }
shared-who = Kuka olet?
shared-none = Kenelläkään ryhmässä ei ole vielä PIN-koodia. Kirjaudu omilla sanoilla. Voit sitten valita PIN-koodin omalla tililläsi.
shared-go = Kirjaudu
shared-others = Muut tavat
shared-nobody = Valitse nimesi.
shared-wrong = PIN ei ole oikea. Yritä uudelleen, tai kirjaudu omilla sanoilla tai kortilla.
shared-wait = PIN oli väärä monta kertaa. Yritä uudelleen { $minutes ->
    [one] minuutin
   *[other] { $minutes } minuutin
} päästä. Omilla sanoilla tai kortilla pääset sisään heti.
shared-until = Kirjautuminen päättyy klo { $time }, jos et tee mitään.
shared-goes-on = Aika jatkuu, kun avaat sivun tai lataat sen uudelleen.
shared-warning-title = Oletko vielä täällä?
shared-warning-text = Kirjaudut ulos parin minuutin päästä, ettei kukaan muu näe tietojasi. Tehtäviin kirjoittamasi tallennetaan.
shared-warning-over = Yhteisellä laitteella voi olla kirjautuneena neljä tuntia. Kirjaudu ulos ja sitten uudelleen. Tehtäviin kirjoittamasi tallennetaan.
shared-stay = Jatka
devices-title = Yhteiset laitteet
devices-lead = Pajan koneella tai tabletilla ryhmäsi jäsen kirjautuu valitsemalla nimensä ja kirjoittamalla PIN-koodinsa.
devices-way = Katso laitteet tai ota uusi käyttöön
devices-paired = Käytössä olevat laitteet
devices-none = Ryhmilläsi ei ole vielä yhteisiä laitteita.
device-pair-title = Tämä on yhteinen laite
device-pair-text = Tee tämä sillä laitteella ja selaimella, jota ryhmä käyttää. Sen jälkeen selain muistaa ryhmän, ei ketään ihmistä.
device-pair-out = Kirjaudut samalla ulos tältä laitteelta.
device-no-groups = Sinulla ei ole vielä ryhmää.
device-group = Ryhmä
device-choose-group = Valitse ryhmä
device-no-group = Valitse ryhmä, joka käyttää laitetta.
device-name = Laitteen nimi
device-name-hint = Esimerkiksi: kannettava 2
device-no-name = Kirjoita laitteelle nimi, jossa on enintään 60 merkkiä.
device-pair = Ota yhteiseksi laitteeksi
device-paired-title = Laite on otettu käyttöön
device-paired = Ryhmä { $group } voi nyt kirjautua tällä laitteella. Sinut on kirjattu ulos.
device-of-group = Ryhmä: { $group }
device-times = Käytössä { $paired } alkaen. Viimeksi kirjauduttu { $used }.
device-remove = Poista käytöstä
device-remove-of = Poista käytöstä: { $name }
device-removed-title = Laite on poistettu käytöstä
device-removed = Se ei ole enää yhteinen laite. Jos joku oli sillä kirjautuneena, hänet on kirjattu ulos.
my-data-pins = PIN yhteiselle laitteelle
my-data-pins-why = Sillä kirjaudut ryhmäsi yhteisillä laitteilla. Palvelimella on PIN-koodista vain tiiviste.
my-data-pins-until = Säilyy, kunnes vaihdat tai poistat sen tai tietosi.

## Proving who one is, and the end of a session
confirm-title = Vahvista, että se olet sinä
confirm-lead = Seuraava kohta on tärkeä. Varmistamme, ettei kukaan muu ole laitteellasi.
confirm-kept = Se, mitä kirjoitit, on tallessa. Jatkat siitä heti vahvistuksen jälkeen.
confirm-nothing = Tulit sisään linkillä, joka toimii vain kerran. Kirjaudu ulos ja kirjaudu uudella linkillä. Sen jälkeen sinulla on 10 minuuttia aikaa.
confirm-lost = Eivätkö sanasi ole mukana? Valmentajasi voi antaa sinulle uudet.
confirm-go = Vahvista
confirm-no = Peruuta
session-ended-title = Kirjautumisesi on päättynyt
session-ended-text = Kirjautuminen päättyy itsestään, kun sivua ei ole käytetty hetkeen. Tallennetut vastauksesi ovat tallessa.
session-ended-go = Kirjaudu uudelleen ja palaa tälle sivulle

## Not me and finish
not-me-title = Etkö ole sama henkilö?
not-me-question = Tällä selaimella on jonkun vastauksia. Jos ne eivät ole sinun, voit aloittaa alusta.
not-me-consequence = Vastauksiin pääsee vain tältä selaimelta. Jos aloitat alusta, ne poistetaan pysyvästi. Ne säilyvät, jos teet niille ensin neljä sanaa ja annat sanat sille, jonka vastaukset ovat.
not-me-yes = Poista vastaukset ja aloita alusta
not-me-no = Peruuta, vastaukset ovat minun
not-me-done-title = Voit aloittaa alusta
not-me-done = Poistimme vastaukset. Tällä selaimella ei ole enää kenenkään vastauksia.
not-me-words-first = Tee niille ensin neljä sanaa
not-me-stays-words = Vastaukset säilyvät. Se, jonka ne ovat, pääsee niihin neljällä sanallaan.
not-me-stays-browser = Vastaukset säilyvät. Niihin pääsee sillä toisella selaimella, jolla niitä on käytetty.
not-me-yes-stays = Aloita alusta
not-me-done-stays-words = Tällä selaimella ei ole enää kenenkään vastauksia. Vastaukset säilyvät, ja niihin pääsee neljällä sanalla.
not-me-done-stays-browser = Tällä selaimella ei ole enää kenenkään vastauksia. Vastaukset säilyvät, ja niihin pääsee sillä toisella selaimella, jolla niitä on käytetty.
finish-title = Lopeta tällä laitteella
finish-question = Haluatko poistaa kaiken, mitä tältä selaimelta on tallennettu?
finish-consequence = Poistamme vastauksesi ja merkintäsi pysyvästi. Niitä ei voi palauttaa. Jos haluat jatkaa joskus, tee ensin neljä sanaa: silloin vastauksesi säilyvät.
finish-what = Nyt tallessa: { $answers ->
    [one] { $answers } vastaus
   *[other] { $answers } vastausta
} ja { $pages ->
    [one] { $pages } tehty sivu
   *[other] { $pages } tehtyä sivua
}.
finish-notes = Lisäksi tallessa on { $count ->
    [one] { $count } oma muistiinpano
   *[other] { $count } omaa muistiinpanoa
}.
finish-certificates = { $count ->
    [one] Sinulla on myös { $count } todistus. Jos poistat kaiken, sen koodi ei enää kerro mitään.
   *[other] Sinulla on myös { $count } todistusta. Jos poistat kaiken, niiden koodit eivät enää kerro mitään.
}
finish-yes = Poista ja lopeta
finish-no = Peruuta, haluan jatkaa
finish-done-title = Kaikki on poistettu
finish-done = Poistimme vastauksesi ja merkintäsi. Tämä selain ei muista sinua enää. Voit sulkea selaimen.
finish-words-first = Tee ensin neljä sanaa
finish-stays-words = Tämä selain unohtaa sinut, mutta vastauksesi säilyvät. Pääset niihin neljällä sanallasi. Jos poistat kaiken, vastauksesi poistetaan pysyvästi kaikilta laitteilta.
finish-stays-browser = Tämä selain unohtaa sinut, mutta vastauksesi säilyvät. Pääset niihin sillä toisella selaimella, jota olet käyttänyt. Jos poistat kaiken, vastauksesi poistetaan pysyvästi kaikilta laitteilta.
finish-yes-stays = Lopeta, vastaukset säilyvät
finish-delete = Poista kaikki ja lopeta
finish-done-stays-title = Olet lopettanut tällä laitteella
finish-done-stays-words = Tämä selain ei muista sinua enää. Vastauksesi säilyvät, ja pääset niihin neljällä sanallasi. Voit sulkea selaimen.
finish-done-stays-browser = Tämä selain ei muista sinua enää. Vastauksesi säilyvät, ja pääset niihin sillä toisella selaimella, jota olet käyttänyt. Voit sulkea selaimen.
nothing-kept = Tältä selaimelta ei ole tallennettu mitään.
to-front = Etusivulle

## What waits on the device to be sent
unsent-title = Odottaa lähetystä
unsent-waiting = Palvelimeen ei saatu yhteyttä. Kirjoittamasi on tallessa tällä laitteella, ja se lähetetään heti, kun yhteys palaa. Se odottaa täällä:
unsent-here = Palvelimeen ei saatu yhteyttä. Kirjoittamasi on vielä tällä sivulla. Kokeile hetken päästä uudelleen.
unsent-sent = Tallennettu. Yhteys palasi, ja kirjoittamasi on nyt palvelimella. Voit katsoa sitä täältä:
unsent-refused = Palvelin ei ottanut tätä vastaan. Avaa sivu ja vastaa uudelleen. Kirjoittamasi näkyy tässä:
unsent-other = Tällä laitteella on vastaus, jota ei ole lähetetty ja jonka on voinut kirjoittaa joku toinen. Lähetä se vain, jos se on sinun:
unsent-send = Lähetä nyt
unsent-remove = Poista lähettämättä

## My data
my-data-see = Katso, mitä sinusta on tallennettu
my-data-title = Omat tiedot
my-data-file = omat-tiedot
my-data-lead = Tällä sivulla on kaikki, mitä sinusta on tallennettu tälle sivustolle. Voit ladata tiedot itsellesi tai poistaa ne.
my-data-nothing = Sinusta ei ole tallennettu mitään. Kun vastaat tehtävään tai merkitset sivun tehdyksi, näet sen tällä sivulla.
my-data-download = Lataa kaikki tietoni
my-data-download-hint = Saat ZIP-tiedoston. Siinä on sivu, jonka voit avata ilman verkkoa, ja samat tiedot ohjelmille (JSON). Älä lataa sitä yhteiselle tietokoneelle.
my-data-delete = Poista omat tiedot
my-data-readers = Kuka tietoja voi lukea?
my-data-readers-text = Sinä näet tiedot tällä selaimella ja niillä selaimilla, joilla olet jatkanut. Jos olet tehnyt neljä sanaa, ne näkee myös se, joka tietää sanat. Muuten niitä voi lukea vain palvelimen ylläpitäjä. Nimeäsi emme tiedä, emmekä anna tietoja kenellekään.
my-data-readers-member = Sinä näet tiedot, kun olet kirjautunut. Jos joku muu saa neljä sanaasi tai korttisi, hän näkee ne myös. Ryhmäsi valmentaja näkee, mitä olet tehnyt ja vastannut, mutta ei muistiinpanojasi eikä kirjanmerkkejäsi. Muuten tietoja voi lukea vain palvelimen ylläpitäjä. Emme anna tietoja kenellekään muulle.
my-data-kept = Mitä on tallennettu ja miksi
my-data-none = Nyt ei mitään.
my-data-count = { $count ->
    [one] { $count } kohta
   *[other] { $count } kohtaa
}
my-data-in-file = { $count ->
    [one] { $count } kohta. Se on ladattavassa tiedostossa.
   *[other] { $count } kohtaa. Ne ovat ladattavassa tiedostossa.
}
my-data-at = Milloin
my-data-begun = Alkaen
my-data-used = Viimeksi käytetty
my-data-mark = Merkintä
my-data-marked = Sivu tehty
my-data-unmarked = Merkintä peruttu
my-data-reached = Kaikki tehty
my-data-finished = Kurssi tehty
my-data-restarted = Aloitit alusta
my-data-whole-course = Koko kurssi
my-data-bookmark = Kirjanmerkki
my-data-note = Muistiinpanosi
my-data-feedback = Palaute, jota et ole lähettänyt
my-data-verdict = Palaute
my-data-tries = Vastauskertoja
my-data-steps = { $count ->
    [one] Harjoitus tehty, { $count } askel
   *[other] Harjoitus tehty, { $count } askelta
}
my-data-answer-gone = Tätä tehtävää ei enää ole kurssilla. Vastauksesi on ladattavassa tiedostossa.
my-data-number = Numero { $number }
my-data-cookie = Selaimen eväste
my-data-browser = Mitä selaimesi muistaa
my-data-made = Tässä tiedostossa on kaikki, mitä sinusta oli tallennettu sivustolle { $site } ({ $address }) { $moment }.
my-data-delete-title = Poistetaanko omat tiedot?
my-data-delete-question = Poistamme kaiken, mitä sinusta on tallennettu:
my-data-delete-consequence = Tietoja ei voi palauttaa. Palvelimen varmuuskopioissa ne voivat olla vielä jonkin aikaa.
my-data-delete-yes = Poista kaikki tietoni
my-data-delete-no = Peruuta, säilytä tietoni
my-data-deleted-title = Tietosi on poistettu
my-data-deleted = Poistimme kaiken, mitä sinusta oli tallennettu. Tämä selain ei muista sinua enää. Vain valintasi kohdassa Teksti ja värit ovat tallessa selaimessa.
my-data-standings = Vastaukset ja tehdyt sivut
my-data-standings-why = Näiden avulla pääset jatkamaan siitä, mihin jäit, ja näet, mitä olet jo tehnyt.
my-data-standings-until = Säilyvät yhtä kauan kuin numerosi tai kunnes poistat tietosi.
my-data-writings = Keskeneräiset vastaukset ja omat merkinnät
my-data-writings-why = Kirjoittamasi ei katoa, ja löydät sen samalta sivulta.
my-data-writings-until = Säilyvät, kunnes vastaat, tyhjennät kentän tai poistat tietosi.
my-data-events = Kaikki, mitä teit
my-data-events-why = Jokainen vastaus ja merkintä jää talteen aikoineen, jotta mitään ei katoa, vaikka kurssia muutetaan.
my-data-events-until = Säilyvät yhtä kauan kuin numerosi tai kunnes poistat tietosi.
my-data-carry-on-codes = Neljä sanaasi
my-data-carry-on-codes-why = Niillä pääset jatkamaan toisella laitteella. Palvelimella on sanoista vain tiiviste, josta sanoja ei voi lukea.
my-data-carry-on-codes-until = Säilyy, kunnes poistat sanat käytöstä, teet uudet tai et ole käyttänyt niitä { $days } päivään.
my-data-guests = Selaimesi
my-data-guests-why = Jokaisessa selaimessa, jolla opiskelet, on eväste, josta palvelin tietää, mitkä tiedot ovat sinun. Palvelimella on evästeestä vain tiiviste, josta evästettä ei voi päätellä.
my-data-guests-until = Säilyy, kunnes lopetat sillä selaimella, poistat tietosi tai et ole tallentanut mitään { $days } päivään. Jos tietoihin ei silloin pääse muulla tavalla, nekin poistetaan.
my-data-learners = Numerosi
my-data-learners-why = Nimen sijasta sinulla on numero. Sen avulla tietosi pysyvät yhdessä.
my-data-learners-until = Säilyy, kunnes poistat tietosi tai kunnes tietoihisi ei enää pääse millään selaimella, neljällä sanalla eikä tilillä.
my-data-certificates = Todistukset
my-data-certificates-why = Todistuksen voi tarkistaa koodilla. Siksi tallennamme, mitä siinä lukee. Nimen tallennamme vain, jos valitset sen.
my-data-certificates-until = Säilyvät, kunnes poistat tietosi, myös perutut.
my-data-certificates-readers = Jokainen, jolla on koodi, voi tarkistaa todistuksen.
my-data-name = Nimi
my-data-no-name = ei tallennettu
my-data-revoked = Peruttu

## Certificate
certificate-title = Todistus
certificate-link = Todistus kurssista
certificate-not-yet = Saat todistuksen, kun olet tehnyt kurssin { $course }. Kiirettä ei ole.
certificate-why = Katso, mitä puuttuu
certificate-to-course = Kurssin sivulle
certificate-earned = Olet tehnyt kurssin { $course }. Voit tulostaa siitä todistuksen.
certificate-name = Nimi todistukseen
certificate-name-hint = Kirjoita nimi niin kuin haluat sen paperille. Voit myös jättää kentän tyhjäksi ja kirjoittaa nimen kynällä.
certificate-keep = Tallenna nimeni todistukseen
certificate-keep-hint = Jos tallennat nimen, näkee sen jokainen, joka tarkistaa todistuksen koodilla. Näin esimerkiksi työnantaja tietää, että todistus on sinun. Jos et tallenna, nimi on vain paperilla.
certificate-name-too-long = Lyhennä nimeä. Siinä voi olla enintään { $limit } merkkiä.
certificate-name-missing = Kirjoita nimi, jonka haluat tallentaa, tai poista valinta kohdasta Tallenna nimeni todistukseen.
certificate-make = Tee todistus
certificate-made = Todistus on valmis
certificate-made-next = Voit tulostaa sen nyt tai palata tälle sivulle myöhemmin.
certificate-print = Tulosta todistus
certificate-print-hint = Tulosta sivu selaimen omalla tulostustoiminnolla. Paperille tulee vain todistus, yhdelle A4-arkille.
certificate-name-title = Lisää nimi tai vaihda se
certificate-show = Näytä tällä nimellä
certificate-holder = Tämän todistuksen haltija on suorittanut kurssin
certificate-has-finished = on suorittanut kurssin
certificate-extent = Laajuus
certificate-finished = Suoritettu
certificate-issued = Todistus annettu
certificate-language = Kieli
certificate-revision = Kurssin versio
certificate-code = Koodi
certificate-qr = QR-koodi, jossa on sama osoite: { $address }
certificate-not-official = Tämä ei ole virallinen osaamismerkki.
certificate-check-title = Tarkista todistus
certificate-check-how = Avaa osoite tai lue QR-koodi puhelimella:
certificate-check-lead = Kirjoita koodi, joka on todistuksessa. Näet, onko todistus voimassa.
certificate-code-label = Todistuksen koodi
certificate-code-hint = Koodissa on 10 merkkiä, esimerkiksi 7K3QX-M9RTB. Voit kirjoittaa isoilla tai pienillä kirjaimilla.
certificate-code-wrong = Tarkista koodi. Siinä on 10 kirjainta ja numeroa.
certificate-check-go = Tarkista
certificate-valid = Todistus on voimassa
certificate-valid-text = Todistus on annettu sivustolla { $site } kurssista:
certificate-check-name = Nimi
certificate-check-no-name = Nimeä ei ole tallennettu. Tarkistus ei siis kerro, kenen todistus on.
certificate-check-another = Tarkista toinen todistus
certificate-is-revoked = Todistus on peruttu
certificate-is-revoked-on = Todistus peruttiin { $date }. Se ei ole enää voimassa. Omistajalla voi olla samasta kurssista toinen todistus, jossa on eri koodi.
certificate-unknown = Koodilla ei löydy todistusta
certificate-unknown-next = Vertaa koodia paperiin ja kirjoita se uudelleen. Todistus poistuu myös silloin, kun sen omistaja poistaa tietonsa.
certificate-revoke = Peru todistus
certificate-revoke-title = Perutaanko todistus?
certificate-revoke-question = Perut todistuksen kurssista { $course }. Kun joku tarkistaa sen koodin, hän näkee, että todistus on peruttu. Tallennetun nimen poistamme.
certificate-revoke-consequence = Perumista ei voi kumota. Voit tehdä uuden todistuksen, jossa on uusi koodi.
certificate-revoke-yes = Peru todistus
certificate-revoke-no = Älä peru, pidä todistus
certificate-revoked = Todistus on peruttu
certificate-revoked-next = Sen koodi kertoo nyt, että todistus on peruttu. Voit tehdä uuden todistuksen, kun haluat.

## Errors
error-title = Virhe
error-summary-title = Tarkista vielä tämä
error-not-found-title = Sivua ei löytynyt
error-not-found-what = Tässä osoitteessa ei ole sivua. Se on voinut siirtyä, tai osoitteessa on kirjoitusvirhe.
error-not-found-next = Etsi haulla tai katso kaikki kurssit.
error-not-found-picture = Piirros: ihminen katsoo karttaa tienviitan vieressä, polku haarautuu kahteen suuntaan.
error-method-title = Tätä ei voi tehdä näin
error-method-what = Sivu ei osaa ottaa vastaan tällaista pyyntöä.
error-method-next = Palaa edelliselle sivulle ja kokeile uudelleen.
error-bad-request-title = Emme ymmärtäneet pyyntöä
error-bad-request-what = Lähetetyssä lomakkeessa tai osoitteessa on jotain, mitä emme osaa lukea.
error-bad-request-next = Palaa edelliselle sivulle ja kokeile uudelleen. Vastauksia ei ole kadonnut.
error-cross-site-title = Lomake tuli toiselta sivustolta
error-cross-site-what = Turvallisuussyistä otamme vastaan vain lomakkeita, jotka on lähetetty tältä sivustolta.
error-cross-site-next = Avaa sivu tästä sivustosta ja täytä lomake siellä.
error-too-large-title = Teksti on liian pitkä
error-too-large-what = Lähetit enemmän tekstiä kuin voimme ottaa vastaan.
error-too-large-next = Palaa edelliselle sivulle, lyhennä tekstiä ja lähetä uudelleen.
error-too-many-title = Liian monta pyyntöä
error-too-many-what = Tästä verkosta on tullut hyvin monta pyyntöä lyhyessä ajassa.
error-too-many-next = Odota hetki ja kokeile uudelleen. Vastauksia ei ole kadonnut.
error-unavailable-title = Tallennus ei onnistunut juuri nyt
error-unavailable-what = Palvelin ei saanut yhteyttä tietokantaan. Vastausta ei tallennettu.
error-unavailable-next = Palaa edelliselle sivulle: kirjoittamasi on siellä. Kokeile hetken päästä uudelleen.
error-internal-title = Jokin meni vikaan
error-internal-what = Vika on meissä, ei sinussa.
error-internal-next = Kokeile hetken päästä uudelleen. Jos vika ei poistu, kerro siitä yhteyshenkilölle.
error-id = Virheen tunnus: { $id }

## Faults of courses, for the people who write them: what is wrong, and how to mend it
rule-severity-warning = huomautus
rule-severity-error = virhe
rule-severity-fatal = vakava virhe
rule-settings-missing = Kansiossa ei ole tiedostoa course.toml.
rule-settings-missing-mend = Lisää se: siinä kerrotaan kurssin kieli, kielet ja näkyvyys. Ilman sitä kurssi ei näy kenellekään.
rule-settings-broken = Tiedostoa course.toml ei voi lukea: { $what }
rule-settings-broken-mend = Korjaa rivi. Mallina voi käyttää toisen kurssin tiedostoa. Siihen asti lukijat näkevät kurssin edellisen version.
rule-id-broken = Nimi ”{ $what }” ei kelpaa tunnukseksi.
rule-id-broken-mend = Käytä nimessä vain pieniä kirjaimia a–z, numeroita ja viivoja, enintään 48 merkkiä. Nimestä tulee sivun osoite, jonka lukijat tallentavat ja jakavat.
rule-id-twice = Tunnus ”{ $what }” on kahdella sivulla.
rule-id-twice-mend = Anna toiselle sivulle oma nimi tai oma id-tieto. Muuten kahden sivun edistyminen menee oppijalta sekaisin.
rule-course-empty = Kurssissa ei ole yhtään sivua pääkielellä { $what }.
rule-course-empty-mend = Lisää kielen kansioon osan kansio ja siihen sivu. Lukijalla ei ole muuten mitään avattavaa.
rule-main-language-missing = Tiedosto puuttuu pääkieleltä { $what }.
rule-main-language-missing-mend = Lisää tiedosto. Pääkieli kertoo, mitä kurssissa on.
rule-file-unreadable = Tiedostoa ei voi lukea: { $what }
rule-file-unreadable-mend = Tallenna se UTF-8-muodossa. Muuten ääkköset ja muut merkit rikkoutuvat lukijalta.
rule-front-matter-missing = Tiedoston alusta puuttuvat otsikkotiedot.
rule-front-matter-missing-mend = Aloita tiedosto rivillä +++, sitten title = "Otsikko", sitten uusi rivi +++. Otsikon kuulee ja näkee jokainen, joka etsii sivua.
rule-front-matter-broken = Otsikkotietoja ei voi lukea: { $what }
rule-front-matter-broken-mend = Korjaa rivi. Teksti kirjoitetaan lainausmerkkeihin: title = "Otsikko". Siihen asti lukija ei saa sivua tällä kielellä.
rule-page-unknown = Tätä sivua ei ole pääkielellä { $what }, joten se ei näy kenellekään.
rule-page-unknown-mend = Anna sille sama nimi kuin pääkielen sivulla, tai lisää sivu pääkielelle.
rule-language-lacks = Sivu puuttuu kieleltä { $what }, jonka kurssi lupaa.
rule-language-lacks-mend = Kirjoita se. Siihen asti lukija saa sivun toisella kielellä.
rule-heading-top = Tekstissä on ylimmän tason otsikko: { $what }
rule-heading-top-mend = Sivun nimi on jo ylin otsikko. Käytä tekstissä merkkejä ##. Ruudunlukijan käyttäjä tunnistaa sivun yhdestä ylimmästä otsikosta.
rule-heading-skipped = Otsikko ”{ $what }” hyppää tason yli.
rule-heading-skipped-mend = Otsikon ## alla seuraava taso on ###. Ruudunlukijan käyttäjä löytää paikan tasojen avulla.
rule-picture-missing = Kuvaa { $what } ei ole.
rule-picture-missing-mend = Tarkista polku. Kuvat ovat kurssin kansiossa media. Lukija näkee kuvan paikalla huomautuksen.
rule-picture-broken = Piirrosta ei voi näyttää: { $what }
rule-picture-broken-mend = Tallenna piirros yksinkertaisena SVG-kuvana ilman tekstiä, tyylejä, linkkejä ja suodattimia. Vain yksinkertainen piirros on turvallinen ja seuraa lukijan värejä.
rule-picture-no-alternative = Kuvalta { $what } puuttuu vaihtoehtoinen teksti.
rule-picture-no-alternative-mend = Kerro hakasulkeissa, mitä kuva näyttää: ![Ovi ja avain](media/kuva.svg). Sen kuulee se, joka ei näe kuvaa.
rule-link-broken = Linkki ”{ $what }” ei johda mihinkään tämän kurssin sivuun.
rule-link-broken-mend = Kirjoita sivun tunnus, esimerkiksi pitka-salasana, tai koko osoite, joka alkaa https://. Muuten lukija päätyy sivulle, jota ei ole.
rule-link-text = Linkin teksti ”{ $what }” ei kerro, mihin linkki vie.
rule-link-text-mend = Kirjoita linkiksi kohteen nimi. Moni lukee linkit listana ilman tekstiä ympärillä.
rule-link-anchor = Linkki johtaa sivun kohtaan ”{ $what }”, jota ei ole.
rule-link-anchor-mend = Tarkista kohdan nimi: se tehdään otsikosta, esimerkiksi ## Näin teet → #nain-teet. Muuten lukija joutuu sivun alkuun eikä löydä etsimäänsä.
rule-picture-alternative-name = Kuvan vaihtoehtoinen teksti on tiedoston nimi: { $what }
rule-picture-alternative-name-mend = Kerro, mitä kuva näyttää. Ruudunlukija lukee nyt nimen, josta kuulija ei saa tietoa.
rule-table-no-header = Taulukossa on sarake ilman otsikkoa.
rule-table-no-header-mend = Kirjoita ensimmäiselle riville jokaisen sarakkeen nimi. Ruudunlukija sanoo sen jokaisen solun edellä.
rule-sentence-long = Pitkä virke: { $what }
rule-sentence-long-mend = Jaa se kahteen tai useampaan virkkeeseen. Lukija, joka lukee hitaasti, ehtii unohtaa alun.
rule-word-long = Pitkä sana: { $what }
rule-word-long-mend = Käytä lyhyempää sanaa, jos sellainen on, tai jaa se: ”tunnistautumispalvelu” → ”palvelu, jossa tunnistaudut”. Jos se on nimi, vastaa huomautukseen tiedostossa course.toml.
rule-language-untold = Teksti näyttää olevan toista kieltä: { $what }
rule-language-untold-mend = Merkitse kieli: <span lang="en">…</span>. Silloin ruudunlukija lukee sen oikein ääntäen.
rule-answer-unused = Vastauksella huomautukseen ”{ $what }” ei ole enää kohdetta.
rule-answer-unused-mend = Poista se, tai tarkista tiedosto ja sana, joita se koskee. Virheeseen ei voi vastata, vaan se korjataan.
rule-glossary-broken = Sanastoa ei voi lukea: { $what }
rule-glossary-broken-mend = Korjaa rivi. Jokainen sana alkaa rivillä [[term]], ja sillä on tiedot id, word ja means.
rule-glossary-empty = Sanaston kohdasta ”{ $what }” puuttuu sana tai selitys.
rule-glossary-empty-mend = Kirjoita sana kohtaan word ja selitys kohtaan means, yhdellä tai kahdella lyhyellä virkkeellä.
rule-glossary-twice = Sanaston tunnus ”{ $what }” on kahdessa paikassa.
rule-glossary-twice-mend = Anna toiselle sanalle oma tunnus. Jos sana on sama, yhdistä selitykset.
rule-glossary-lacks = Sanastosta puuttuu sana ”{ $what }”, joka selitetään pääkielellä.
rule-glossary-lacks-mend = Lisää sana samalla tunnuksella. Muuten tämän kielen lukija jää ilman selitystä.
rule-exercise-broken = Tehtävää ei voi lukea: { $what }
rule-exercise-broken-mend = Korjaa GIFT-teksti. Merkkien ~ = # {"{"} {"}"} : eteen tulee kenoviiva, kun ne ovat tavallista tekstiä. Siihen asti oppija näkee tehtävän paikalla huomautuksen.
rule-exercise-no-id = Tehtävällä ei ole kelvollista tunnusta: ”{ $what }”
rule-exercise-no-id-mend = Kirjoita tunnus kysymyksen eteen: ::vahva-salasana:: Pieniä kirjaimia a–z, numeroita ja viivoja. Tunnuksella oppijan vastaus pysyy tallessa, vaikka teksti muuttuu.
rule-exercise-twice = Tehtävän tunnus ”{ $what }” on kahdessa paikassa.
rule-exercise-twice-mend = Anna toiselle tehtävälle oma tunnus. Muuten oppijan vastaukset menevät sekaisin.
rule-exercises-differ = Sivulla on eri tehtävät kuin pääkielellä: { $what }
rule-exercises-differ-mend = Jokaisella kielellä on samat tehtävät samoilla tunnuksilla, jotta edistyminen on yhteinen.
rule-exercise-no-feedback = Tehtävässä ”{ $what }” on vaihtoehto ilman palautetta.
rule-exercise-no-feedback-mend = Kirjoita vaihtoehdon perään # ja miksi se on tai ei ole paras. Oppija tarvitsee syyn eniten silloin, kun hän valitsi toisin.
rule-exercise-block-broken = Tehtävää ei voi lukea: { $what }
rule-exercise-block-broken-mend = Korjaa tämä rivi. Lohko alkaa rivillä ::tunnus:: kysymys, ja jokainen kohta on omalla rivillään. Siihen asti oppija näkee tehtävän paikalla huomautuksen.
rule-exercise-all-right = Tehtävässä ”{ $what }” vastaus on oikein, kun valitsee kaikki vaihtoehdot.
rule-exercise-all-right-mend = Anna sopimattomalle vaihtoehdolle miinuspaino, esimerkiksi ~%-50%. Muuten tehtävään voi vastata oikein miettimättä.

## Glossary
glossary-title = Sanasto
glossary-lead = Kurssin vaikeat sanat selitettyinä.
glossary-link = Kurssin sanasto
glossary-what = Mitä tarkoittaa ”{ $word }”?

## Forms
form-who-reads = Tämän voi lukea sinun lisäksesi vain palvelimen ylläpitäjä. Älä kirjoita terveydestäsi tai muista ihmisistä.

## Exercises
exercise-heading = Tehtävä { $number }, yhteensä { $total }
exercise-heading-task = Tehtävä { $number }, yhteensä { $total }: tee omalla laitteella
exercise-check = Tarkista vastaus
exercise-keep = Tallenna vastaus
exercise-keep-task = Tallenna merkinnät
exercise-show-answer = Näytä oikea vastaus
exercise-hint = Vihje { $number }, yhteensä { $total }
exercise-right = Juuri niin
exercise-partly = Osittain oikein
exercise-not-yet = Ei vielä
exercise-recorded = Tallennettu
exercise-right-next = Hyvin tehty. Voit jatkaa eteenpäin.
exercise-partly-next = Olet jo lähellä. Katso merkinnät alta ja kokeile uudelleen. Yrityksiä on niin monta kuin haluat.
exercise-partly-more-next = Valitsemasi vaihtoehdot ovat oikein, mutta joukosta puuttuu vielä jotain. Kokeile uudelleen. Yrityksiä on niin monta kuin haluat.
exercise-not-yet-explained-next = Lue selitys vastauksesi alta ja kokeile uudelleen. Yrityksiä on niin monta kuin haluat.
exercise-not-yet-next = Kokeile uudelleen. Yrityksiä on niin monta kuin haluat.
exercise-told-next = Tässä on oikea vastaus. Voit vielä kokeilla itse.
exercise-recorded-next = Voit muuttaa vastaustasi, kun haluat.
exercise-test-next = Vastauksesi on tallennettu. Näet tulokset, kun olet vastannut kaikkiin tehtäviin.
exercise-key = Oikea vastaus:
exercise-decimal-sign = ,
exercise-true = Totta
exercise-false = Ei totta
exercise-your-answer = Vastauksesi
exercise-choose-all = Valitse kaikki sopivat.
exercise-choose-pairs = Valitse jokaiselle riville sopiva pari.
exercise-digits = Kirjoita numeroilla.
exercise-reflection-hint = Kirjoita omin sanoin. Tätä ei arvioida.
exercise-select = Valitse
exercise-gap = Aukko { $number }
exercise-gap-here = aukko
exercise-gap-write = Kirjoita, mitä aukkoon kuuluu.
exercise-gap-choose = Valitse, mitä aukkoon kuuluu.
exercise-fill-gaps = Täydennä teksti
exercise-choose-one = Valitse yksi vaihtoehto.
exercise-choose-some = Valitse ainakin yksi vaihtoehto.
exercise-choose-pair = Valitse pari: { $item }
exercise-choose-gap = Valitse sana aukkoon.
exercise-write-answer = Kirjoita vastauksesi.
exercise-write-number = Kirjoita luku.
exercise-number-in-digits = Kirjoita luku numeroilla, esimerkiksi 12 tai 3,5.
exercise-write-something = Kirjoita vastauksesi. Yksikin sana riittää.
exercise-too-long = Lyhennä vastausta. Siinä voi olla enintään { $limit } merkkiä.
exercise-too-long-reflection = Lyhennä tekstiä. Siinä voi olla enintään { $limit } merkkiä.
exercise-reflection-length = Enintään { $limit } merkkiä.
exercise-task-hint = Merkitse vaihe, kun olet tehnyt sen. Vain merkintä tallennetaan. Laitteestasi ei lähde mitään muuta.
exercise-task-note = Muistiinpano itsellesi
exercise-task-note-hint = Voit jättää tyhjäksi. Älä kirjoita tähän salasanoja.
exercise-task-partly = Osa vaiheista on tehty
exercise-task-partly-next = Hyvä alku. Merkintäsi on tallennettu, ja voit jatkaa silloin, kun sinulle sopii.
exercise-task-next = Kaikki vaiheet on tehty. Hyvin hoidettu.
exercise-tick-some = Merkitse vaihe, jonka teit, tai kirjoita muistiinpano.
exercise-order-hint = Siirrä kohtia painikkeilla. Ensimmäinen tulee ylimmäksi.
exercise-order-now = Nyt paikalla { $place }, yhteensä { $total }
exercise-order-moved = ”{ $item }” on nyt paikalla { $place }, yhteensä { $total }.
exercise-order-right = Oikealla paikalla.
exercise-order-not-yet = Ei vielä omalla paikallaan.
exercise-move-up = Siirrä ylös
exercise-move-down = Siirrä alas
exercise-move-first = Siirrä ainakin yhtä kohtaa ja tarkista sitten.
exercise-block-no-id = Lohko alkaa rivillä ::tunnus:: kysymys. Tunnuksessa on pieniä kirjaimia a–z, numeroita ja viivoja. Tässä on ”{ $found }”.
exercise-block-no-prompt = Kysymys puuttuu. Kirjoita se tunnuksen perään.
exercise-block-stray = Rivi ”{ $found }” ei kuulu mihinkään kohtaan. Poista tyhjä rivi sen edeltä tai siirrä se kysymykseen.
exercise-block-empty-item = Tämä kohta on tyhjä. Kirjoita siihen teksti tai poista se.
exercise-block-too-few-items = Järjestettävää pitää olla ainakin kaksi kohtaa. Aloita kukin numerolla, esimerkiksi 1.
exercise-block-same-items = Kohta ”{ $found }” on kahteen kertaan, joten kukaan ei tiedä, kumpi on ensin. Muuta toista.
exercise-block-no-steps = Vaiheet puuttuvat. Aloita kukin vaihe numerolla, esimerkiksi 1.
exercise-block-length = ”{ $found }” ei kelpaa pituudeksi. Kirjoita merkkien määrä, 1–2000.
exercise-block-no-picture = Vaihtoehdosta puuttuu kuva. Kirjoita se näin: = ![Mitä kuvassa on](media/kuva.svg)
exercise-block-no-spot = Vaihtoehdosta puuttuu paikka kuvassa. Kirjoita se näin: = (48, 37) osoiterivi
exercise-block-spot = ”{ $found }” ei ole paikka. Kirjoita kaksi lukua 0–100: kuinka monta prosenttia vasemmasta reunasta ja yläreunasta.
exercise-block-two-pictures = Ennen vaihtoehtoja voi olla vain yksi kuva.
exercise-block-option-count = Vaihtoehtoja pitää olla 2–26. Aloita kukin merkillä = (oikea) tai ~ (ei oikea).
exercise-block-no-right-answer = Tähän ei voi vastata oikein. Aloita oikea vaihtoehto merkillä =.
exercise-gift-brace-not-closed = Vastaukset alkavat tästä merkillä {"{"}, mutta eivät lopu. Lisää loppuun {"}"}. Jos sulku kuuluu tekstiin, kirjoita \{"{"}.
exercise-gift-brace-not-opened = Tässä on {"}"}, mutta sen edellä ei ole merkkiä {"{"}. Jos sulku kuuluu tekstiin, kirjoita \{"}"}.
exercise-gift-title-not-closed = Nimi alkaa tästä merkeillä ::, mutta ei lopu. Kirjoita nimen perään ::.
exercise-gift-no-prompt = Tässä on vastauksia ilman kysymystä. Kirjoita kysymys ennen merkkiä {"{"}.
exercise-gift-text-before-answers = Aloita jokainen vastaus merkillä = (oikea) tai ~ (ei oikea).
exercise-gift-empty-answer = Tämä vastaus on tyhjä. Kirjoita siihen teksti tai poista se.
exercise-gift-one-option = Vaihtoehtoja on vain yksi. Lisää toinen merkillä ~.
exercise-gift-no-right-answer = Tähän ei voi vastata oikein. Aloita oikea vastaus merkillä = tai anna painot, joiden summa on 100 %.
exercise-gift-weight = Paino { $found } ei ole välillä −100–100.
exercise-gift-number = ”{ $found }” ei ole luku.
exercise-gift-range = Väliin ”{ $found }” ei mahdu yhtään lukua. Kirjoita pienempi luku ensin, ja tarkkuudeksi 0 tai enemmän.
exercise-gift-no-arrow = Tästä parista puuttuu ->, vaikka muilla pareilla se on.
exercise-gift-too-few-pairs = Yhdistämiseen tarvitaan kohta ja ainakin kaksi eri vastausta.
exercise-gift-not-a-gap = Kun tekstissä on monta aukkoa, jokainen on valinta, lyhyt vastaus tai luku.

## Sivut: HTML-sivujen tarkistus (W3C:n ACT-säännöt)
html-passed = Kunnossa.
html-inapplicable = Sivulla ei ole mitään, mitä tämä sääntö koskee.
html-cut = Sivu on hyvin suuri tai hyvin syvä. Sitä ei tarkistettu loppuun asti.
check-not-found = Tiedostoa tai kansiota { $file } ei ole.
check-unreadable = Tätä ei voi lukea: { $file } ({ $cause })
html-image-name = Kuvalla { $what } ei ole tekstivastinetta.
html-image-name-why = Joka ei näe kuvaa, ei saa tietää, mitä siinä on: ruudunlukija sanoo vain ”kuva” tai lukee tiedoston nimen.
html-image-name-mend = Kerro kuvan asia alt-määritteessä. Jos kuva on pelkkä koriste, kirjoita alt="".
html-link-name = Linkissä { $what } ei ole tekstiä.
html-link-name-why = Ruudunlukijan tai puheohjauksen käyttäjä ei saa tietää, minne linkki vie.
html-link-name-mend = Kirjoita linkkiin, minne se vie. Jos linkissä on vain kuva, kerro se kuvan alt-määritteessä.
html-image-button-name = Kuvapainikkeella { $what } ei ole nimeä.
html-image-button-name-why = Ruudunlukijan tai puheohjauksen käyttäjä ei saa tietää, mitä painike tekee.
html-image-button-name-mend = Kirjoita alt-määritteeseen, mitä painikkeesta tapahtuu, esimerkiksi alt="Hae".
html-field-name = Kentällä { $what } ei ole nimeä.
html-field-name-why = Ruudunlukijan käyttäjä ei saa tietää, mitä kenttään kirjoitetaan, eikä puheohjaus löydä kenttää.
html-field-name-mend = Lisää label-elementti, jonka for-määrite on kentän id, tai kirjoita label kentän ympärille.
html-button-name = Painikkeessa { $what } ei ole tekstiä.
html-button-name-why = Ruudunlukija sanoo vain ”painike”. Käyttäjä ei saa tietää, mitä siitä tapahtuu.
html-button-name-mend = Kirjoita painikkeeseen, mitä siitä tapahtuu. Jos siinä on vain kuva, kerro se kuvan alt-määritteessä.
html-object-name = Upotuksella { $what } ei ole nimeä.
html-object-name-why = Joka ei näe tai kuule upotettua kuvaa, ääntä tai videota, ei saa tietää, mikä se on.
html-object-name-mend = Kerro title- tai aria-label-määritteessä, mikä upotus on.
html-page-title = Sivulla ei ole otsikkoa: { $what } puuttuu tai on tyhjä.
html-page-title-why = Otsikko on ensimmäinen asia, jonka ruudunlukija sanoo sivusta. Siitä myös löytää oikean välilehden.
html-page-title-mend = Kirjoita title-elementtiin, mikä sivu tämä on.
html-page-language = Sivun kieltä ei ole kerrottu: elementistä { $what } puuttuu lang tai se on tyhjä.
html-page-language-why = Ruudunlukija lukee tekstin väärän kielen äänellä, eikä siitä saa selvää.
html-page-language-mend = Kirjoita esimerkiksi <html lang="fi">.
html-page-language-tag = Sivun kieleksi on merkitty ”{ $what }”, eikä sellaista kieltä ole.
html-page-language-tag-why = Ruudunlukija ei tiedä, millä kielellä teksti luetaan, eikä siitä saa selvää.
html-page-language-tag-mend = Käytä kielen tunnusta, esimerkiksi fi, sv, en tai se.
html-part-language-tag = Kohdan kieleksi on merkitty ”{ $what }”, eikä sellaista kieltä ole.
html-part-language-tag-why = Ruudunlukija ei tiedä, millä kielellä kohta luetaan, eikä siitä saa selvää.
html-part-language-tag-mend = Käytä kielen tunnusta, esimerkiksi fi, sv, en tai se.
html-cell-headers = Solun headers-määritteessä on ”{ $what }”, eikä tässä taulukossa ole toista solua, jolla on se id.
html-cell-headers-why = Ruudunlukija ei osaa sanoa, minkä otsikon alle solu kuuluu.
html-cell-headers-mend = Korjaa id tai poista headers. Tavallisessa taulukossa sitä ei tarvita.
html-header-cells = Taulukon otsikkosolulla ”{ $what }” ei ole yhtään solua.
html-header-cells-why = Ruudunlukija lukee otsikon solujen edellä. Jos otsikko on väärässä paikassa, solut jäävät ilman otsikkoa.
html-header-cells-mend = Lisää puuttuvat solut, korjaa scope tai muuta otsikko tavalliseksi soluksi.
html-heading-name = Otsikko { $what } on tyhjä.
html-heading-name-why = Ruudunlukijan käyttäjä liikkuu otsikosta toiseen. Tyhjä otsikko ei kerro, missä ollaan.
html-heading-name-mend = Kirjoita otsikkoon teksti tai poista otsikko. Väliä tehdään tyylillä, ei otsikolla.
html-frame-name = Kehyksellä { $what } ei ole nimeä.
html-frame-name-why = Ruudunlukijan käyttäjä ei saa tietää, mitä kehyksessä on ja kannattaako siihen mennä.
html-frame-name-mend = Kerro title-määritteessä, mitä kehyksessä on.
html-viewport = Sivun suurentaminen on estetty: ”{ $what }”.
html-viewport-why = Joka näkee huonosti, ei saa tekstiä niin suureksi, että voisi lukea sen.
html-viewport-mend = Poista user-scalable ja maximum-scale. Usein riittää width=device-width, initial-scale=1.
html-refresh = Sivu vaihtuu tai latautuu itsestään uudestaan, kun aikaa on kulunut { $what } s.
html-refresh-why = Joka lukee hitaasti tai kuuntelee, jää kesken ja menettää paikkansa.
html-refresh-mend = Poista meta refresh. Anna lukijan itse ladata sivu uudestaan, tai ohjaa uuteen osoitteeseen palvelimella.
html-refresh-ever = Sivu vaihtuu tai latautuu itsestään uudestaan, kun aikaa on kulunut { $what } s.
html-refresh-ever-why = Muutos, jota lukija ei itse pyytänyt, keskeyttää ja hämmentää.
html-refresh-ever-mend = Poista meta refresh, tai ohjaa heti: ajaksi 0.
html-letter-spacing = Kirjainväliksi on pakotettu { $what } kertaa kirjainten koko. Sen pitäisi olla ainakin 0,12.
html-letter-spacing-why = Joka tarvitsee väljempää tekstiä, esimerkiksi lukihäiriön takia, ei voi väljentää sitä.
html-letter-spacing-mend = Poista !important, tai käytä arvoa 0.12em tai suurempaa.
html-line-height = Riviväliksi on pakotettu { $what } kertaa kirjainten koko. Sen pitäisi olla ainakin 1,5.
html-line-height-why = Joka tarvitsee väljempää tekstiä, esimerkiksi lukihäiriön takia, ei voi väljentää sitä.
html-line-height-mend = Poista !important, tai käytä arvoa 1.5 tai suurempaa.
html-word-spacing = Sanaväliksi on pakotettu { $what } kertaa kirjainten koko. Sen pitäisi olla ainakin 0,16.
html-word-spacing-why = Joka tarvitsee väljempää tekstiä, esimerkiksi lukihäiriön takia, ei voi väljentää sitä.
html-word-spacing-mend = Poista !important, tai käytä arvoa 0.16em tai suurempaa.
html-decoration = Koristeeksi merkitty { $what } kerrotaan silti ruudunlukijalle.
html-decoration-why = Kun siihen pääsee näppäimistöllä tai sillä on aria-määrite, koristeen merkintä ei ole voimassa. Ruudunlukijan käyttäjä kuulee turhaa.
html-decoration-mend = Poista aria-määrite tai tabindex, tai poista koristeen merkintä.
html-autocomplete = Kentän autocomplete-arvo ”{ $what }” on tuntematon.
html-autocomplete-why = Selain ei osaa täyttää kenttää valmiiksi. Siitä on apua, kun kirjoittaminen tai muistaminen on vaikeaa.
html-autocomplete-mend = Käytä HTML:n omia arvoja, esimerkiksi name, email, tel tai postal-code.
html-summary-name = Avattavan kohdan otsikossa { $what } ei ole tekstiä.
html-summary-name-why = Ruudunlukijan käyttäjä ei saa tietää, mitä siitä aukeaa.
html-summary-name-mend = Kirjoita summary-elementtiin, mitä siitä aukeaa.

## Practice: "Kokeile turvallisesti"
practice-heading = Kokeile turvallisesti: { $title }
practice-begins = Tämä on harjoitus. Mitään ei oikeasti lähetetä eikä makseta.
practice-ends = Harjoitus päättyy tähän.
practice-given = Harjoituksen keksityt tiedot
practice-given-hint = Käytä vain näitä. Älä kirjoita omia tunnuksiasi tai muita omia tietojasi.
practice-write = Kirjoita tähän: { $value }
practice-write-given = Kirjoita kenttään { $label }: { $value }
practice-not-your-own = Älä kirjoita omaa salasanaasi tai muita omia tietojasi. Kirjoita kenttään { $label }: { $value }
practice-choose = Valitse yksi vaihtoehto: { $label }
practice-phone = Harjoituksen puhelin
practice-computer = Harjoituksen tietokone
practice-address = Osoite:
practice-sender = lähettäjä: { $address }
practice-good = Turvallinen valinta
practice-risky = Tässä oli riski
practice-neutral = Hyvä tietää
practice-chosen = Valitsit: { $action }
practice-risky-next = Mitään ei tapahtunut oikeasti. Palaa askel taaksepäin, tai jatka ja katso, mitä seuraa.
practice-back = Palaa askel taaksepäin
practice-again = Aloita harjoitus alusta
practice-went-back = Palasit askeleen taaksepäin
practice-at-start = Olet harjoituksen alussa
practice-choose-again = Voit valita uudelleen.
practice-over-safely = Harjoitus on tehty turvallisesti
practice-over = Harjoitus on tehty
practice-over-next = Voit kokeilla alusta uudelleen. Harjoituksessa saa erehtyä.
practice-count = Turvallisia valintoja: { $good }. Riskejä: { $risky }.
practice-full = Olet ottanut jo monta askelta. Palaa taaksepäin tai aloita harjoitus alusta.
practice-saved = Olet tehnyt tämän harjoituksen. Tallennettu klo { $time }.
rule-practice-missing = Harjoitusta ”{ $what }” ei ole.
rule-practice-missing-mend = Harjoitus on tiedosto practice/fi/nimi.toml. Tarkista nimi. Siihen asti oppija näkee harjoituksen paikalla huomautuksen.
rule-practice-broken = Harjoitusta ei voi lukea: { $what }
rule-practice-broken-mend = Korjaa rivi. Teksti kirjoitetaan lainausmerkkeihin: title = "Otsikko". Siihen asti oppija ei pääse harjoittelemaan.
rule-practice-name = Nimi ”{ $what }” ei kelpaa, tai se on jo käytössä.
rule-practice-name-mend = Käytä pieniä kirjaimia a–z, numeroita ja viivoja. Samalla ruudulla jokaisella napilla ja kentällä on oma nimi.
rule-practice-nowhere = Ruutua ”{ $what }” ei ole.
rule-practice-nowhere-mend = Kirjoita kohtaan to sellaisen ruudun id, joka on tässä tiedostossa. Muuten oppija ei pääse ruudulta eteenpäin.
rule-practice-no-end = Ruudulta ”{ $what }” ei pääse loppuun.
rule-practice-no-end-mend = Lisää ruudulle toiminto, tai merkitse viimeinen ruutu rivillä end = true. Viimeisellä ruudulla ei ole toimintoja. Muuten oppija ei tiedä, milloin harjoitus on valmis.
rule-practice-field = Kentältä puuttuu tieto, jolla se tarkistetaan: { $what }
rule-practice-field-mend = Tekstin ja koodin kohdassa given on keksityn tiedon id. Valinnan kohdassa right on oikean vaihtoehdon id, rastin kohdassa on tai off.
rule-practice-unexplained = Väärää valintaa ”{ $what }” ei selitetä.
rule-practice-unexplained-mend = Kerro kohdassa teaches ystävällisesti, miksi valinnassa on riski ja mitä tehdä. Väärästä käänteestä oppii vain, jos sen syy kerrotaan.
rule-practice-unreachable = Ruudulle ”{ $what }” ei pääse mistään.
rule-practice-unreachable-mend = Lisää jollekin ruudulle toiminto, joka vie sinne, tai poista ruutu.
rule-practices-differ = Harjoitus on erilainen kuin pääkielellä: { $what }
rule-practices-differ-mend = Vain sanat ovat omat. Ruudut, napit, arviot ja niiden nimet ovat joka kielellä samat. Oppija voi vaihtaa kieltä kesken harjoituksen.
rule-practice-language-lacks = Harjoitus puuttuu kieleltä { $what }.
rule-practice-language-lacks-mend = Käännä se. Siihen asti lukija saa sen toisella kielellä.
rule-practice-unused = Harjoitus ”{ $what }” ei ole millään sivulla.
rule-practice-unused-mend = Lisää sivulle lohko practice, jossa on harjoituksen nimi, tai poista tiedostot.

## Videos, recordings and photos
media-video = Video
media-audio = Äänite
media-hours = { $count }{ "\u00A0" }h
media-minutes = { $count }{ "\u00A0" }min
media-seconds = { $count }{ "\u00A0" }s
media-kilobytes = { $count }{ "\u00A0" }kt
media-megabytes = { $count }{ "\u00A0" }Mt
media-download = Lataa omalle laitteelle ({ $size })
media-described = Katso kuvailtuna ({ $size })
media-sign-language = Katso viittomakielellä ({ $size })
media-transcript = Video tekstinä
media-transcript-audio = Äänite tekstinä
media-transcript-hint = Rivin alussa on aika. Kun painat sitä, video tai äänite alkaa siitä kohdasta.
media-seen = Kuvassa:
media-found = Video tai äänite, { $moment }
media-picture-broken = Tätä kuvaa ei voi näyttää juuri nyt. Näin se on kuvattu sanoin:
rule-media-broken = Videon tai äänitteen tietoja ei voi lukea: { $what }
rule-media-broken-mend = Kirjoita ainakin file = "media/nimi.mp4" ja title = "Nimi". Tekstit kirjoitetaan lainausmerkkeihin.
rule-media-missing = Tiedostoa { $what } ei ole.
rule-media-missing-mend = Tarkista polku. Videot, äänitteet ja niiden kuvat ovat kurssin kansiossa media. Siihen asti katsoja näkee videon paikalla huomautuksen.
rule-media-type = Tiedosto { $what } ei toistu kaikilla selaimilla.
rule-media-type-mend = Tallenna video MP4-muodossa (H.264 ja AAC) ja äänite MP3- tai M4A-muodossa. Muut muodot eivät soi kaikilla puhelimilla.
rule-media-no-captions = Tekstitys puuttuu: { $what }
rule-media-no-captions-mend = Lisää tekstitys tällä nimellä. Siitä tulee myös sivulle teksti niille, jotka eivät kuule, eivät voi avata ääntä tai lukevat mieluummin.
rule-media-captions-borrowed = Tekstitys { $what } puuttuu, joten lukija saa sen toisella kielellä.
rule-media-captions-borrowed-mend = Käännä tekstitys tälle kielelle. Joka ei kuule eikä osaa videon kieltä, jää muuten ilman.
rule-media-no-description = Mikään ei kerro, mitä videon kuva näyttää, niille jotka eivät näe sitä. Kuvailu puuttuu: { $what }
rule-media-no-description-mend = Lisää kuvailu tällä nimellä ja rivi describes = "track", tai kerro kuvasta kentässä seen ja kirjoita describes = "transcript". Jos puhe kertoo kaiken, kirjoita describes = "not-needed".
rule-media-no-poster = Videolta ”{ $what }” puuttuu kuva, joka näkyy ennen toistoa.
rule-media-no-poster-mend = Lisää rivi poster = "media/nimi.jpg". Ennen katsomista näkyy muuten pelkkä tyhjä ruutu.
rule-media-caption-broken = Tekstityksessä on virhe. { $what }
rule-media-caption-broken-mend = Tarkista tiedosto katsomalla video tekstityksen kanssa.
rule-media-caption-reading = Tekstitystä on vaikea seurata. { $what }
rule-media-caption-reading-mend = Hidas lukija ehtii silloin katsoa kuvaakin.
rule-media-photo-broken = Kuvaa ei voi näyttää: { $what }
rule-media-photo-broken-mend = Tallenna kuva uudelleen JPEG- tai PNG-muodossa, enintään 50 miljoonaa kuvapistettä.
media-cue-no-header = Ensimmäisellä rivillä ei ole sanaa WEBVTT, joten selain ei näytä mitään.
media-cue-timing = Aikoja ei voi lukea: ”{ $found }”. Oikea muoto on 00:01.000 --> 00:04.000.
media-cue-no-timing = Tekstillä ”{ $found }” ei ole aikoja, joten se ei näy. Onko tekstin keskellä tyhjä rivi?
media-cue-no-empty-line = Ennen tätä riviä puuttuu tyhjä rivi.
media-cue-late-block = Osa { $found } on tekstien jälkeen, joten se ohitetaan. Siirrä se alkuun.
media-cue-setting = Asetusta ”{ $found }” ei ole, tai sen arvo on väärä.
media-cue-tag = Merkintää { $found } ei ole tekstityksissä. Jos merkki < kuuluu tekstiin, kirjoita &lt;.
media-cue-tag-not-closed = Merkintä { $found } ei lopu.
media-cue-ends-before-start = Teksti loppuu ennen kuin se alkaa.
media-cue-out-of-order = Teksti alkaa ennen edellistä. Järjestä tekstit ajan mukaan.
media-cue-overlap = Teksti alkaa ennen kuin edellinen loppuu.
media-cue-empty = Tekstissä ei ole mitään.
media-cue-too-fast = Teksti on näkyvissä liian vähän aikaa: { $speed } merkkiä sekunnissa. Näytä sitä ainakin { $seconds },{ $tenths } s tai lyhennä.
media-cue-too-many-lines = Tekstissä on { $count } riviä. Kaksi riviä mahtuu kuvan päälle.
media-cue-line-too-long = Rivillä on { $count } merkkiä. Kapealle näytölle mahtuu 42.
media-cue-after-the-end = Teksti alkaa vasta videon loputtua.

## More, beside the text of a page: own note, bookmark
more-title = Lisää
more-parts = oma muistiinpano, kirjanmerkki ja tulostus
more-parts-aloud = kuuntelu, oma muistiinpano, kirjanmerkki ja tulostus
more-has-note = Sinulla on muistiinpano tästä sivusta.
more-has-bookmark = Sivulla on kirjanmerkkisi.
note-title = Oma muistiinpano
note-label = Kirjoita itsellesi tästä sivusta
note-label-of = Muistiinpano { $number }, yhteensä { $total }
note-save = Tallenna muistiinpano
note-saved = Muistiinpano on tallennettu
note-removed = Muistiinpano on poistettu
note-empty = Muistiinpano on tyhjä, joten mitään ei tallennettu
note-stored-at = Tallennettu { $date } klo { $time }.
note-several = Kirjoitit muistiinpanoa kahdessa ikkunassa. Molemmat tekstit ovat tallessa. Voit yhdistää ne yhteen kenttään ja tyhjentää toisen.
note-too-long = Muistiinpano on liian pitkä. Siihen mahtuu { $limit } merkkiä, ja nyt niitä on { $over } liikaa. Lyhennä tekstiä ja tallenna uudelleen.
note-change = Muuta muistiinpanoa
bookmark-title = Kirjanmerkki
bookmark-what = Kirjanmerkin avulla löydät tämän sivun helposti uudelleen.
bookmark-is-set = Tällä sivulla on kirjanmerkkisi.
bookmark-add = Lisää kirjanmerkki
bookmark-remove = Poista kirjanmerkki
bookmark-added = Kirjanmerkki on lisätty
bookmark-removed = Kirjanmerkki on poistettu
notes-title = Muistiinpanot ja kirjanmerkit
notes-link = Kaikki muistiinpanosi ja kirjanmerkkisi
notes-lead = Tässä ovat kaikki muistiinpanosi ja kirjanmerkkisi. Voit tulostaa sivun selaimen valikosta.
notes-none-title = Sinulla ei ole vielä muistiinpanoja eikä kirjanmerkkejä
notes-none = Jokaisen kurssisivun lopussa on kohta Lisää. Siinä voit kirjoittaa muistiinpanon tai lisätä kirjanmerkin.
notes-orphans = Sivut, joita ei enää ole
notes-orphans-what = Kirjoitit nämä muistiinpanot sivuille, jotka on sen jälkeen poistettu kursseista.
aloud-title = Kuuntele sivu
aloud-what = Laitteesi lukee sivun tekstin ääneen. Mitään ei lähetetä verkkoon. Näppäin Esc lopettaa lukemisen.
aloud-play = Aloita kuuntelu
aloud-pause = Tauko
aloud-resume = Jatka kuuntelua
aloud-stop = Lopeta kuuntelu
aloud-speed = Lukemisen nopeus
aloud-slow = Hidas
aloud-normal = Tavallinen
aloud-fast = Nopea
aloud-follow = Siirrä sivua luettavan kohdan mukana
aloud-skipped = Ohitan kohdan, jonka kieli on { $language }.
aloud-failed = Laite ei voinut lukea ääneen. Kokeile hetken päästä uudelleen.

## On paper: a course, a module or a page to be printed
paper-title = Tulosta: { $what }
paper-section = Tulostus
paper-page-link = Tulosta tämä sivu
paper-course-link = Tulosta kurssi
paper-module-link = Tulosta osa { $number }
paper-what = Tässä on sama teksti paperille. Tehtäviin voi vastata kynällä, eikä oikeita vastauksia näy. Voit tulostaa myös selaimen valikosta.
paper-print = Tulosta
paper-course = Kurssi
paper-address = Osoite verkossa
paper-revision = Versio
paper-date = Tulostettu
paper-contents = Sisällys
paper-choose-one = Rastita yksi ruutu.
paper-choose-all = Rastita kaikki sopivat ruudut.
paper-order = Kirjoita ruutuihin järjestys. Numero 1 on ensimmäinen.
paper-pairs = Kirjoita viivalle sen vastauksen kirjain, joka kuuluu kohtaan.
paper-gaps = Kirjoita puuttuvat kohdat viivoille.
paper-gap-options = Aukon { $number } vaihtoehdot: { $options }
paper-steps = Rastita, kun olet tehnyt.
paper-practice = Tämä harjoitus tehdään ruudulla. Löydät sen osoitteesta
paper-video = Video on osoitteessa
paper-audio = Äänite on osoitteessa

## Feedback
feedback-question = Oliko tämä selkeä?
feedback-yes = Kyllä
feedback-no = Ei
feedback-nameless = Vastaat nimettömästi. Emme tallenna, kuka vastasi.
feedback-thanks = Kiitos palautteesta
feedback-thanks-no = Kiitos, että kerroit
feedback-what = Mikä jäi epäselväksi?
feedback-what-hint = Kirjoita, jos haluat. Esimerkiksi yksikin outo sana auttaa meitä.
feedback-who-reads = Tämän lukevat kurssin tekijät ja palvelimen ylläpitäjä. Nimeäsi ei tallenneta. Älä kirjoita terveydestäsi tai muista ihmisistä.
feedback-send = Lähetä palaute
feedback-too-long = Palaute on liian pitkä. Siihen mahtuu { $limit } merkkiä, ja nyt niitä on { $over } liikaa. Lyhennä tekstiä ja lähetä uudelleen.
feedback-too-many-title = Vastausta ei vielä tallennettu
feedback-too-many = Verkostasi on tullut juuri nyt paljon palautetta. Odota minuutti ja paina uudelleen. Kirjoittamasi on edelleen tällä sivulla.

## Groups of a coach
site-groups = Ryhmät
groups-title = Ryhmäsi
groups-lead = Tässä näet, kuka voi tarvita sanan. Ryhmän nimestä pääset taulukkoon ja ryhmän asetuksiin.
groups-none = Sinulla ei ole vielä ryhmiä. Kun teet ryhmän, saat koodin, jolla opiskelijat liittyvät siihen.
groups-make = Tee uusi ryhmä
groups-make-go = Tee ryhmä
groups-closed = Päättyneet ryhmät
group-name = Ryhmän nimi
group-name-hint = Opiskelijat näkevät nimen, kun he liittyvät. Esimerkiksi: Keskiviikon ryhmä.
group-name-empty = Kirjoita ryhmälle nimi.
group-members-count = { $count ->
    [0] Ryhmässä ei ole vielä opiskelijoita.
    [one] Ryhmässä on 1 opiskelija.
   *[other] Ryhmässä on { $count } opiskelijaa.
}
group-words-count = { $count ->
    [one] Yksi voi tarvita sanan
   *[other] { $count } voi tarvita sanan
}
group-all-well = Kaikki etenevät. Kukaan ei juuri nyt näytä tarvitsevan sanaa.
group-made-title = Ryhmä on tehty
group-made = Valitse seuraavaksi kurssit ja kutsu opiskelijat.
group-is-closed = Ryhmä on päättynyt { $date }. Opiskelijoiden tiedot ovat tallessa heillä itsellään.
group-empty = Ryhmässä ei ole vielä opiskelijoita. Kutsu heidät koodilla, tai lisää heidät itse ja tulosta kortit.
group-counts = { $members ->
    [one] Ryhmässä on 1 opiskelija.
   *[other] Ryhmässä on { $members } opiskelijaa.
} { $words ->
    [0] Kukaan ei juuri nyt näytä tarvitsevan sanaa.
    [one] Yksi voi tarvita sanan.
   *[other] { $words } voi tarvita sanan.
}
group-no-courses = Ryhmällä ei ole vielä kursseja, joten taulukossa ei näy edistymistä.
table-name = Taulukko: { $group }
table-caption = Miten opiskelijat etenevät. Järjestys: { $order }.
table-orders = Järjestä
table-order-word = kuka voi tarvita sanan
table-order-name = nimi
table-order-last = pisin tauko
table-order-done = vähiten tehty
table-member = Opiskelija
table-word = Voi tarvita sanan
table-no-word = Ei juuri nyt
table-last = Teki viimeksi jotain
table-never = Ei vielä mitään
table-wish = Toive: { $date }
table-not-begun = Ei ole vielä aloittanut
table-finished = Kurssi tehty
table-pages = { $done ->
    [0] Ei vielä valmiita sivuja, yhteensä { $all }
    [one] Tehty 1 sivu, yhteensä { $all }
   *[other] Tehty { $done } sivua, yhteensä { $all }
}
table-next = Seuraavaksi:
table-looked = Kerran päivässä kirjataan, että katsoit tätä taulukkoa. Merkintä kertoo vain, kuka katsoi ja milloin.
word-stuck = Jäi tehtävään { $number }: { $tries } yritystä, eikä vastaus ole vielä oikein. Sivu: { $page }.
word-away = Aloitti, mutta ei ole tehnyt mitään { $days } päivään.
word-not-begun = Liittyi { $days } päivää sitten, eikä ole vielä aloittanut.
word-rules = Milloin joku voi tarvita sanan?
word-rule-stuck = Viimeisin teko on ainakin { $tries }. yritys samassa tehtävässä, eikä vastaus ole vielä oikein.
word-rule-away = Kurssi on kesken, eikä hän ole tehnyt mitään { $days } päivään.
word-rule-not-begun = Hän liittyi ryhmään { $days } päivää sitten tai aiemmin, eikä ole vielä aloittanut.
word-rule-last = Tekemiseksi lasketaan vastaaminen ja sivun merkitseminen tehdyksi. Pelkkää lukemista ei tallenneta, joten hän on voinut silti käydä lukemassa.
answers-title = { $name }: { $course }
answers-last = Teki viimeksi jotain { $date }
answers-not = Näet tässä vastaukset. Et näe muistiinpanoja, kirjanmerkkejä, luonnoksia etkä palautteita.
answers-none = Ei ole vielä vastannut.
answers-verdict = Paras tulos
answers-tries = { $count ->
    [one] (1 yritys)
   *[other] ({ $count } yritystä)
}
answers-answer = Viimeisin vastaus
answers-gone = Vastausta ei voi enää näyttää, koska tehtävä on muuttunut.
answers-practice = Teki harjoituksen loppuun.

## What a coach sees of a member
mirror-title = Mitä valmentajasi näkee
mirror-group = Olet ryhmässä { $group }. Ryhmää valmentaa { $coaches }.
mirror-sees = Valmentajasi näkee: nimesi, mitkä sivut olet tehnyt, tehtävien vastauksesi ja milloin olet viimeksi vastannut tai merkinnyt sivun tehdyksi. Nämä näkyvät ryhmäsi kursseilta.
mirror-sees-not = Valmentajasi ei näe: muistiinpanojasi, kirjanmerkkejäsi, luonnoksiasi eikä palautettasi.
mirror-leave = Poistu ryhmästä { $group }
leave-group-title = Poistutko ryhmästä { $group }?
leave-group-text = Vastauksesi ja edistymisesi säilyvät sinulla. Tilisi ja neljä sanaasi toimivat edelleen.
leave-group-consequence = Valmentajasi ei näe enää, miten etenet. Takaisin pääset ryhmäkoodilla.
leave-group-yes = Poistu ryhmästä
leave-group-no = En poistu
account-left-group-title = Olet poistunut ryhmästä
account-left-group = Vastauksesi ovat tallessa, ja vain sinä näet ne.
home-group-courses = Ryhmäsi kurssit
wish = Valmentajasi toivoo, että teet tämän { $date } mennessä. Se ei ole raja: voit tehdä sen myöhemminkin.
## Ways in by e-mail and password, and the mails
sign-in-email = Linkki sähköpostiini
sign-in-email-text = Kirjoitat sähköpostiosoitteesi. Saat viestin, jossa on linkki sisään.
sign-in-password = Minulla on salasana
sign-in-password-text = Kirjaudut käyttäjänimellä tai sähköpostilla ja salasanalla.
sign-in-other = Muut tavat kirjautua
way-password = Salasanalla
email-label = Sähköpostiosoite
email-wrong = Tarkista sähköpostiosoite. Siinä on @-merkki ja piste, esimerkiksi aino@esimerkki.fi.
email-link-title = Kirjaudu sähköpostilla
email-link-lead = Lähetämme sinulle linkin, jolla pääset sisään. Salasanaa ei tarvita.
email-link-hint = Osoite, jonka olet tallentanut tilillesi.
email-link-go = Lähetä linkki
email-sent-title = Katso sähköpostisi
email-sent-lead = Jos osoite on tallennettu jollekin tilille, lähetimme siihen linkin. Viesti tulee yleensä minuutissa.
email-sent-1 = Avaa sähköpostisi.
email-sent-2 = Paina viestissä olevaa linkkiä. Se toimii 10 minuuttia ja yhden kerran.
email-sent-3 = Paina sivulla, joka aukeaa, ”Kirjaudu sisään”.
email-none = Eikö viestiä tule?
email-none-1 = Katso myös roskapostikansio.
email-none-2 = Tarkista, että kirjoitit osoitteen oikein.
email-none-3 = Jos pyysit monta linkkiä, käytä viimeksi tullutta. Vanhemmat eivät enää toimi.
email-again = Kirjoita osoite uudelleen
email-title = Sähköpostiosoite
email-lead = Osoitetta ei ole pakko antaa. Sillä pääset sisään, vaikka muut keinot olisivat hukassa. Valmentajasi ei näe osoitetta.
email-now = Osoitteesi on
email-not-yet = Tililläsi ei ole vielä sähköpostiosoitetta.
email-same = Tämä osoite on jo tililläsi. Kirjoita uusi osoite, jos haluat vaihtaa sen.
email-hint = Lähetämme osoitteeseen linkin, jolla vahvistat, että osoite on sinun.
email-go = Lähetä vahvistuslinkki
email-back = Takaisin omaan tiliin
email-remove-title = Poista osoite
email-remove-text = Sen jälkeen et pääse sisään sähköpostilla. Muut tapasi kirjautua toimivat edelleen.
email-remove = Poista sähköpostiosoite
email-removed-title = Osoite on poistettu
email-removed = Tililläsi ei ole enää sähköpostiosoitetta.
email-confirm-sent-title = Avaa vielä sähköpostisi
email-confirm-sent = Lähetimme osoitteeseen viestin. Osoite on käytössä, kun painat viestissä olevaa linkkiä. Linkki toimii 10 minuuttia.
email-confirm-title = Onko tämä osoitteesi?
email-confirm-lead = Osoite { $email } liitetään tiliin, jolta sitä pyydettiin. Sillä voi sen jälkeen kirjautua.
email-confirm-go = Kyllä, ota osoite käyttöön
email-confirm-not-me = Jos et pyytänyt tätä, sulje sivu. Silloin mitään ei tapahdu.
email-changed-title = Osoite on käytössä
email-changed = Voit nyt kirjautua tällä sähköpostiosoitteella.
email-taken-title = Osoite on jo käytössä
email-taken-lead = Tämä sähköpostiosoite kuuluu jo toiselle tilille. Ehkä sinulla on kaksi tiliä: kirjaudu osoitteella, niin näet sen toisen.
email-over-lead = Linkki on jo käytetty, tai se on vanhentunut. Pyydä uusi linkki oman tilisi sivulta.
account-email = Sähköpostiosoitteella pääset sisään, vaikka sanasi olisivat hukassa.
account-password = Salasanalla pääset sisään käyttäjänimellä tai sähköpostiosoitteella.
password-title = Kirjaudu salasanalla
password-lead = Kirjoita käyttäjänimesi tai sähköpostiosoitteesi ja salasanasi.
sign-in-name-or-email = Käyttäjänimi tai sähköpostiosoite
sign-in-name-or-email-hint = Käyttäjänimen valitsit itse, kun teit salasanan. Se ei ole sama kuin nimi, jolla sinua kutsutaan.
sign-in-name-missing = Kirjoita käyttäjänimesi tai sähköpostiosoitteesi.
password-label = Salasana
password-missing = Kirjoita salasanasi.
password-wrong = Nimi ja salasana eivät sovi yhteen. Tarkista molemmat. Isoilla ja pienillä kirjaimilla on väliä salasanassa.
password-wait = Väärä salasana on kirjoitettu liian monta kertaa. Odota { $seconds ->
    [one] yksi sekunti
   *[other] { $seconds } sekuntia
} ja kokeile uudelleen, tai kirjaudu muulla tavalla.
password-wait-minutes = Väärä salasana on kirjoitettu liian monta kertaa. Odota { $minutes ->
    [one] yksi minuutti
   *[other] { $minutes } minuuttia
} ja kokeile uudelleen, tai kirjaudu muulla tavalla.
password-show = Näytä salasana
password-hide = Piilota salasana
password-forgotten = Unohditko salasanan?
password-forgotten-text = Kirjaudu muulla tavalla, esimerkiksi neljällä sanallasi. Sen jälkeen voit tehdä uuden salasanan omalla tililläsi.
password-own-title = Salasana
password-own-set = Tee salasana, jos haluat kirjautua sillä. Kirjaudut sillä ja käyttäjänimellä tai sähköpostiosoitteella.
password-own-change = Tililläsi on salasana. Tässä voit vaihtaa sen.
sign-in-name-label = Käyttäjänimi
sign-in-name-hint = Keksi nimi, jolla kirjaudut. Siinä on vähintään 3 kirjainta tai numeroa, ei välilyöntejä. Muut eivät näe sitä. Kirjoita se muistiin.
sign-in-name-hint-email = Vapaaehtoinen: voit kirjautua myös sähköpostiosoitteellasi. Vähintään 3 kirjainta tai numeroa, ei välilyöntejä. Muut eivät näe nimeä.
sign-in-name-empty = Keksi käyttäjänimi. Tarvitset sen kirjautumiseen, koska tililläsi ei ole sähköpostiosoitetta.
sign-in-name-wrong = Käytä käyttäjänimessä 3–40 kirjainta tai numeroa. Myös piste, yhdysviiva ja alaviiva käyvät, välilyönti ei.
sign-in-name-taken = Tämä käyttäjänimi on jo jollakulla. Keksi toinen, esimerkiksi lisää numero.
password-current = Nykyinen salasana
password-current-wrong = Nykyinen salasana ei ole oikein. Kirjoita se uudelleen. Jos et muista sitä, kirjaudu ulos ja tule sisään muulla tavalla.
password-new = Uusi salasana
password-new-hint = Pitkä on hyvä: { $advised } merkkiä tai enemmän, esimerkiksi neljä sanaa, jotka eivät liity toisiinsa. Vähintään { $fewest } merkkiä. Kaikki merkit ja välilyönnit käyvät.
password-empty = Kirjoita uusi salasana.
password-short = Pidennä salasanaa. Siinä pitää olla vähintään { $fewest } merkkiä.
password-long = Lyhennä salasanaa. Siinä voi olla enintään { $most } merkkiä.
password-common = Keksi toinen salasana. Tämä on niin tavallinen, että se arvattaisiin ensimmäisten joukossa.
password-known = Keksi toinen salasana. Tässä on vain nimi, jonka muutkin tietävät: sinun, ryhmäsi, kurssin tai sivuston.
password-simple = Keksi toinen salasana. Tämä on helppo arvata, koska siinä toistuu sama tai se on tavallinen sana ja jotakin pientä lisää.
password-save = Tallenna salasana
password-ends-others = Kun tallennat, sinut kirjataan ulos kaikilta muilta laitteilta.
password-saved-title = Salasana on tallennettu
password-saved = Voit nyt kirjautua sillä. Muilta laitteilta sinut kirjattiin ulos.
password-remove-title = Poista salasana
password-remove-text = Sen jälkeen et pääse sisään salasanalla. Muut tapasi kirjautua toimivat edelleen.
password-remove = Poista salasana
password-removed-title = Salasana on poistettu
password-removed = Tililläsi ei ole enää salasanaa. Muilta laitteilta sinut kirjattiin ulos.
my-data-email-changes = Sähköpostiosoite, jota et ole vielä vahvistanut
my-data-email-changes-why = Osoite odottaa, että vahvistat sen linkillä. Palvelimella on linkistä vain tiiviste.
my-data-email-changes-until = Säilyy, kunnes vahvistat osoitteen tai linkki vanhenee, enintään vuorokauden.
my-data-passwords = Salasana
my-data-passwords-why = Salasanalla pääset sisään. Palvelimella on salasanasta vain tiiviste, josta sitä ei saa selville.
my-data-passwords-until = Säilyy, kunnes poistat salasanan tai omat tietosi.
mail-hello = Hei!
mail-contact = Kysy apua: { $contact }
mail-sign-in-subject = Linkki: kirjaudu sivustolle { $site }
mail-sign-in =
    Tällä linkillä pääset sisään sivustolle { $site }:

    { $link }

    Linkki toimii { $minutes } minuuttia ja yhden kerran. Paina sivulla, joka aukeaa, ”Kirjaudu sisään”.

    Jos et pyytänyt linkkiä, sinun ei tarvitse tehdä mitään. Älä lähetä linkkiä kenellekään.
mail-confirm-subject = Vahvista sähköpostiosoitteesi: { $site }
mail-confirm =
    Joku haluaa ottaa tämän sähköpostiosoitteen käyttöön sivustolla { $site }. Jos se olit sinä, vahvista osoite tällä linkillä:

    { $link }

    Linkki toimii { $minutes } minuuttia ja yhden kerran.

    Jos se et ollut sinä, sinun ei tarvitse tehdä mitään. Osoitetta ei silloin oteta käyttöön.
mail-taken-subject = Sinulla on jo tili: { $site }
mail-taken =
    Joku haluaa ottaa tämän sähköpostiosoitteen käyttöön sivustolla { $site }. Osoite on jo käytössä toisella tilillä, joten sitä ei otettu toiseen kertaan.

    Jos se olit sinä, kirjaudu tällä osoitteella täällä:

    { $link }

    Jos se et ollut sinä, sinun ei tarvitse tehdä mitään.
mail-changed-subject = Tapasi kirjautua muuttui: { $site }
mail-changed-address = Tilisi sähköpostiosoite sivustolla { $site } vaihdettiin tai poistettiin. Tämä osoite ei ole enää käytössä.
mail-changed-password = Tilisi salasana sivustolla { $site } vaihdettiin tai poistettiin. Samalla tili kirjattiin ulos muilta laitteilta.
mail-changed =
    Jos teit sen itse, sinun ei tarvitse tehdä mitään.

    Jos et tehnyt sitä itse, kerro heti valmentajallesi tai sivuston yhteyshenkilölle. Oma tilisi on täällä:

    { $link }
mail-test-subject = Koeviesti: { $site }
mail-test = Tämä on koeviesti sivustolta { $site }. Kun luet tätä, sähköposti toimii.

## Signing in by another service (OpenID Connect)
sign-in-service = Kirjaudu: { $name }
sign-in-service-text = Siirryt toiseen palveluun ({ $name }). Kun olet kirjautunut siellä, palaat tänne.
way-service = Toisen palvelun kautta
account-service = Pääset tälle tilille myös, kun kirjaudut palvelussa { $name }.
service-cancelled-title = Kirjautuminen jäi kesken
service-cancelled = Palasit takaisin, etkä ole kirjautunut. Mitään ei muuttunut.
service-lost-title = Aloita kirjautuminen alusta
service-lost = Kirjautuminen vanheni, tai se aloitettiin toisella selaimella. Mitään ei muuttunut.
service-wrong-title = Kirjautuminen ei onnistunut
service-wrong = Toisen palvelun vastausta ei voitu hyväksyä. Vika ei ole sinussa. Yritä uudelleen. Jos se ei auta, kerro siitä yhteyshenkilölle.
service-unreachable-title = Toinen palvelu ei vastaa
service-unreachable = Kirjautuminen sen kautta ei onnistu juuri nyt. Yritä hetken päästä uudelleen tai kirjaudu muulla tavalla.
service-disabled-title = Tili ei ole käytössä
service-disabled = Sinut tunnistettiin, mutta tilisi on suljettu. Kysy asiasta yhteyshenkilöltä.
service-again = Yritä uudelleen: { $name }
service-new-title = Millä nimellä sinua kutsutaan?
service-new-lead = Olet täällä ensimmäistä kertaa. Sinut tunnisti { $name }. Lempinimi riittää.
service-new-go = Aloita
service-been-here = Oletko käynyt täällä ennen?
service-been-here-text = Kirjaudu silloin niin kuin ennenkin. Sen jälkeen voit liittää tiliisi palvelun { $name }, ja vastauksesi pysyvät yhdessä paikassa.
service-own-title = Kirjautuminen: { $name }
service-own-lead = Kun liität palvelun tiliisi, pääset sisään kirjautumalla siellä ({ $name }). Muut tapasi kirjautua toimivat edelleen.
service-since = { $name } on liitetty tiliisi { $day }.
service-not-yet = Palvelua ei ole liitetty tiliisi.
service-link = Liitä: { $name }
service-remove = Poista: { $name }
service-ask = Liitetäänkö { $name } tähän tiliin?
service-ask-who = Palvelussa sinun nimesi on { $who }. Jos se ei ole sinun nimesi, älä liitä.
service-ask-text = Liitä vain, jos kirjauduit palveluun äsken itse.
service-ask-go = Liitä tiliini
service-linked-title = Palvelu on liitetty
service-linked = Voit nyt kirjautua myös sen kautta.
service-removed-title = Palvelu on poistettu
service-removed = Sen kautta ei enää pääse tilillesi.
service-taken-title = Palvelua ei liitetty
service-taken = Sillä kirjautuminen on jo liitetty toiseen tiliin täällä. Jos sekin tili on sinun, kysy apua yhteyshenkilöltä.
service-only-way-title = Palvelua ei poistettu
service-only-way = Se on ainoa tapasi kirjautua. Ota ensin toinen tapa käyttöön, esimerkiksi omat sanat.
mail-changed-service = Tiliisi sivustolla { $site } liitettiin toinen palvelu, jonka kautta voi kirjautua, tai se poistettiin.
my-data-subject = Tunnus palvelussa
my-data-identities = Kirjautuminen toisen palvelun kautta
my-data-identities-why = Näin sinut tunnetaan, kun tulet toisen palvelun kautta.
my-data-identities-until = Säilyy, kunnes poistat palvelun tililtäsi tai poistat tietosi.

## Privacy
site-privacy = Tietosuoja
privacy-title = Tietosuoja
privacy-lead = Tällä sivulla kerromme, mitä tietoja sinusta tallennetaan, miksi, kuinka kauan ja mitä oikeuksia sinulla on.
privacy-controller = Kuka vastaa tiedoistasi
privacy-controller-unsaid = Sivuston { $site } ylläpitäjä ei ole vielä kirjoittanut tähän nimeään ja osoitettaan. Kysy yhteyshenkilöltä.
privacy-officer = Tietosuoja-asioissa auttaa: { $officer }
privacy-purposes = Mitä tallennetaan ja mihin
privacy-basis = Peruste:
privacy-basis-service = Palvelu, jota käytät (EU:n tietosuoja-asetus 6.1 b).
privacy-basis-legitimate-interest = Oikeutettu etu: valmentaja voi auttaa, kun hän näkee, missä olet menossa (EU:n tietosuoja-asetus 6.1 f).
privacy-basis-public-task = Yleistä etua koskeva tehtävä, joka järjestäjällä on (EU:n tietosuoja-asetus 6.1 e).
privacy-basis-consent = Suostumuksesi. Voit perua sen poistumalla ryhmästä (EU:n tietosuoja-asetus 6.1 a).
privacy-basis-interest = Oikeutettu etu: kukaan ei käytä sivustoa eikä tietojasi väärin (EU:n tietosuoja-asetus 6.1 f).
privacy-study = Opiskelu
privacy-study-what = Kun vastaat tehtävään, merkitset sivun tehdyksi tai kirjoitat muistiinpanon, se tallennetaan, jotta voit jatkaa myöhemmin. Pelkästä lukemisesta ei tallenneta mitään.
privacy-sign-in = Kirjautuminen
privacy-sign-in-what = Kun liityt ryhmään, saat tilin. Nimeksi riittää lempinimi.
privacy-coaching = Valmennus
privacy-coaching-what = Ryhmäsi valmentaja näkee nimesi, mitkä sivut olet tehnyt, tehtävien vastauksesi ja milloin kävit viimeksi. Hän ei näe muistiinpanojasi, kirjanmerkkejäsi eikä keskeneräisiä vastauksiasi. Valmentajan katselusta jää merkintä.
privacy-certificate = Todistus
privacy-certificate-what = Todistuksen tiedot tallennetaan, jotta sen aitouden voi tarkistaa koodilla. Todistus tehdään vain, jos pyydät sitä.
privacy-safety = Turvallisuus
privacy-safety-what = Kun joku käyttää valtaa toisen tietoihin, siitä jää merkintä: kuka teki, mitä ja milloin. Näin väärinkäyttö huomataan.
privacy-nobody = Palaute ja haut
privacy-nobody-what = Kun annat palautetta sivusta tai haku ei löydä mitään, tallennamme vain palautteen tai hakusanat ja päivän. Emme tallenna, kenen ne ovat.
privacy-rights = Oikeutesi
privacy-rights-1 = Näet kaikki tietosi sivulla Omat tiedot.
privacy-rights-2 = Voit ladata tietosi itsellesi tiedostona.
privacy-rights-3 = Voit korjata nimesi omalla tilillä. Muuten pyydä korjausta yhteyshenkilöltä.
privacy-rights-4 = Voit poistaa tietosi. Varmuuskopioistakaan niitä ei palauteta.
privacy-rights-5 = Voit vastustaa tietojesi käsittelyä tai pyytää sen rajoittamista. Kerro siitä yhteyshenkilölle.
privacy-complain = Jos tietojasi mielestäsi käsitellään väärin, voit valittaa tietosuojavaltuutetulle (tietosuoja.fi).
privacy-cookies = Evästeet
privacy-cookies-1 = Kun tallennat jotakin ensimmäisen kerran ilman tiliä, selain saa evästeen, josta tietosi löytyvät. Se on selaimessa enintään 400 päivää.
privacy-cookies-2 = Kun kirjaudut, selain saa evästeen, joka päättyy, kun kirjaudut ulos tai kirjautuminen vanhenee.
privacy-cookies-3 = Kun valitset kielen tai muutat tekstiä ja värejä, selain muistaa valintasi.
privacy-cookies-4 = Muita evästeitä ei ole. Kukaan ei seuraa, mitä teet, eikä mikään sivu hae mitään muilta palvelimilta.
privacy-where = Missä tiedot ovat
privacy-where-1 = Tiedot ovat tämän sivuston palvelimella.
privacy-where-2 = Tietoja ei anneta eikä myydä muille, ellei laki velvoita.
privacy-where-3 = Kone ei tee sinusta päätöksiä eikä arvioi sinua tietojesi perusteella.
privacy-version = Tämä teksti on voimassa { $day } alkaen.

## Administration
format-decimal = ,
replies-title = Sanoitte – teimme
admin-title = Ylläpito
admin-menu = Ylläpidon osat
admin-lead = Täällä hoidetaan palvelua: ihmisiä, ryhmiä ja asetuksia. Opiskelijoiden vastauksia täällä ei näy.
admin-matters = Tämä odottaa sinua
admin-matters-none = Kaikki on kunnossa. Mikään ei odota sinua.
admin-parts = Ylläpidon osat
admin-matter-job = Ajastettu työ ei onnistunut: { $job }. Syy on palvelimen lokissa.
admin-matter-feedback = { $count ->
    [one] Sivuista on yksi uusi palaute.
   *[other] Sivuista on { $count } uutta palautetta.
}
admin-matter-contact = Yhteyshenkilöä ei ole kerrottu. Ihmiset eivät tiedä, keneltä voi kysyä apua.
admin-matter-ways = Sisään pääsee vain ryhmäkoodilla ja omilla sanoilla. Joku voi kaivata myös muuta tapaa.
admin-matter-groups = { $count ->
    [one] Yhdellä ryhmällä ei ole valmentajaa, joka pääsee sisään.
   *[other] { $count } ryhmällä ei ole valmentajaa, joka pääsee sisään.
}
admin-more = Näytä vanhempia
admin-search-go = Hae
admin-name = Nimi
admin-number = Numero
admin-role = Rooli
admin-role-any = kaikki roolit
admin-state = Tila
admin-email = Sähköposti
admin-email-none = Ei ole
admin-since = Tili tehty
admin-sessions = Kirjautuneena
admin-sessions-count = { $count ->
    [0] ei missään
    [one] yhdellä laitteella
   *[other] { $count } laitteella
}
admin-choose = Valitse
admin-choose-one = Valitse { $name }
admin-open = Käytössä
admin-disabled-since = Suljettu { $date }
admin-coaches = valmentaa
admin-last = Tämä on ainoa ylläpitäjä, joka pääsee sisään. Anna ensin jollekin toiselle ylläpitäjän rooli.
admin-people = Ihmiset
admin-people-card = Tilit, roolit ja sisäänpääsy
admin-people-lead = Hae nimellä, numerolla tai sähköpostilla. Uusin tili on ensimmäisenä.
admin-people-search = Ihmisten haku
admin-people-q = Nimi, numero tai sähköposti
admin-people-q-hint = Osakin riittää.
admin-people-found = Löytyneet tilit
admin-people-none = Yhtään tiliä ei löytynyt. Kokeile lyhyempää osaa nimestä.
admin-people-back = Takaisin ihmisiin
admin-new = Tee uusi tili
admin-new-lead = Saat linkin, jonka annat henkilölle. Linkki avaa tilin kerran ja toimii { $hours } tuntia.
admin-new-go = Tee tili ja näytä linkki
admin-link = Linkki sisään
admin-link-what = Kun joku ei pääse tililleen, tee hänelle linkki. Se avaa tilin kerran ja toimii { $hours } tuntia. Aiempi linkki lakkaa toimimasta.
admin-link-go = Tee linkki
admin-link-title = Linkki: { $name }
admin-link-lead = Linkki näkyy vain nyt. Se avaa tilin kerran ja toimii { $hours } tuntia.
admin-link-qr = Sama linkki QR-koodina
admin-link-care = Anna linkki henkilölle itselleen. Kuka tahansa, jolla on linkki, pääsee tilille.
admin-link-done = Linkki on annettu
admin-role-change = Vaihda rooli
admin-role-what = Kun rooli vaihtuu, henkilö kirjataan ulos kaikkialta.
admin-role-go = Vaihda rooli
admin-role-missing = Valitse rooli.
admin-disable = Sulje tili
admin-disable-what = Suljetulle tilille ei pääse millään tavalla, ja henkilö kirjataan ulos heti. Mitään ei poisteta. Voit avata tilin uudelleen.
admin-disable-go = Sulje tili
admin-disable-ticked = Sulje valitut tilit
admin-disable-title = { $count ->
    [one] Suljetaanko tämä tili?
   *[other] Suljetaanko nämä { $count } tiliä?
}
admin-disable-undo = Voit perua tämän heti sen jälkeen ja myös myöhemmin.
admin-disable-yes = Sulje tilit
admin-disable-no = Älä sulje
admin-nobody-ticked = Valitse ainakin yksi avoin tili. Omaa tiliäsi ei voi sulkea tästä.
admin-undo-disable = Avaa samat tilit uudelleen
admin-enable = Avaa tili
admin-enable-what = Tili on suljettu. Kun avaat sen, henkilö pääsee taas sisään samoilla tavoilla kuin ennen.
admin-enable-go = Avaa tili
admin-merge = Yhdistä kaksi tiliä
admin-merge-what = Jos samalla ihmisellä on kaksi tiliä, ne voi yhdistää. Tämä tili jää. Näet ensin molempien tiedot.
admin-merge-with = Toisen tilin numero
admin-merge-with-hint = Numero näkyy ihmisten luettelossa.
admin-merge-ask = Katso molemmat tilit
admin-merge-missing = Tällä numerolla ei ole toista tiliä, jonka voi yhdistää. Tarkista numero.
admin-merge-title = Yhdistä kaksi tiliä
admin-merge-goes = Tämä tili poistuu
admin-merge-stays = Tämä tili jää
admin-merge-kept = Tallessa on:
admin-merge-question = Siirretäänkö kaikki tililtä { $gone } tilille { $into }?
admin-merge-text = Vastaukset, muistiinpanot, todistukset ja ryhmät siirtyvät jäävälle tilille.
admin-merge-consequence = Poistuvan tilin omat sanat ja muut tavat päästä sisään lakkaavat toimimasta. Tätä ei voi perua.
admin-merge-yes = Yhdistä tilit
admin-merge-no = Pidä molemmat
admin-groups = Ryhmät
admin-groups-card = Ryhmät ja niiden valmentajat
admin-groups-lead = Kaikki ryhmät ja niiden valmentajat. Jäsenten vastaukset näkee vain ryhmän valmentaja.
admin-groups-empty = Ryhmiä ei ole vielä. Valmentaja tekee ryhmän.
admin-groups-none = Ei missään ryhmässä
admin-group-coaches = Valmentajat
admin-group-members = Jäseniä
admin-group-made = Tehty
admin-group-no-coach = Ei valmentajaa
admin-group-open = Käynnissä
admin-group-over = Päättynyt { $date }
admin-group-answers = Jäsenten vastauksia ei näytetä ylläpidossa.
admin-hand-over = Siirrä toiselle valmentajalle
admin-hand-over-what = Uusi valmentaja näkee ryhmän ja sen jäsenet. Entiset valmentajat eivät näe niitä enää.
admin-hand-over-go = Siirrä ryhmä
admin-coach = Uusi valmentaja
admin-coach-choose = Valitse valmentaja
admin-coach-missing = Valitse, kenelle ryhmä siirretään.
admin-close = Päätä ryhmä
admin-close-what = Ryhmän koodilla ei enää pääse mukaan. Jäsenet pitävät tilinsä ja kaiken tekemänsä. Voit jatkaa ryhmää myöhemmin.
admin-close-go = Päätä ryhmä
admin-reopen = Jatka ryhmää
admin-reopen-what = Ryhmä on päättynyt. Kun jatkat sitä, sen koodi toimii taas, jos se ei ole vanhentunut.
admin-reopen-go = Jatka ryhmää
admin-settings = Asetukset
admin-settings-card = Palvelun nimi, yhteyshenkilö, väri ja tavat kirjautua
admin-settings-lead = Muutokset näkyvät sivuilla heti, kun tallennat.
admin-settings-site = Palvelu
admin-settings-contact = Yhteyshenkilö
admin-settings-contact-what = Näytämme yhteyshenkilön ohjesivulla, virhesivuilla ja jokaisen sivun lopussa.
admin-settings-privacy = Tietosuoja
admin-settings-privacy-what = Nämä näkyvät tietosuojaselosteessa.
admin-setting-controller = Rekisterinpitäjä
admin-setting-controller-hint = Organisaation nimi ja osoite
admin-setting-privacy-officer = Tietosuojavastaava
admin-setting-privacy-officer-hint = Miten hänet tavoittaa
admin-setting-coaching-basis = Millä perusteella valmentaja näkee, miten opinnot etenevät
admin-basis-legitimate-interest = oikeutettu etu
admin-basis-public-task = yleistä etua koskeva tehtävä
admin-basis-consent = suostumus
admin-settings-ways = Tavat kirjautua
admin-settings-ways-what = Ryhmäkoodi ja omat sanat ovat aina käytössä. Nämä voit ottaa lisäksi.
admin-settings-languages = Kielet
admin-settings-languages-what = Kielet määrätään palvelimen asetuksissa (ASKEL_LANGUAGES).
admin-settings-save = Tallenna asetukset
admin-setting-name = Palvelun nimi
admin-setting-accent = Linkkien ja painikkeiden väri
admin-setting-accent-hint = Esimerkiksi #0b4a5a. Jätä tyhjäksi, jos tavallinen väri sopii. Tummalle teemalle teemme väristä vaaleamman.
admin-setting-contact-name = Nimi
admin-setting-contact-phone = Puhelinnumero
admin-setting-contact-email = Sähköpostiosoite
admin-setting-contact-hours = Milloin tavoittaa
admin-setting-contact-hours-hint = Esimerkiksi: arkisin klo 9–15
admin-setting-way-email-link = Linkki sähköpostiin
admin-setting-way-password = Salasana
admin-setting-way-passkey = Avain tällä laitteella (passkey)
admin-setting-way-oidc = Toisen palvelun tunnus (OpenID Connect)
admin-setting-way-shared-device = PIN tai sanat yhteisellä laitteella
admin-setting-long = Teksti on liian pitkä. Tähän mahtuu { $letters } merkkiä yhdelle riville.
admin-setting-name-empty = Kirjoita palvelun nimi.
admin-setting-email = Tarkista sähköpostiosoite. Siinä on @-merkki ja piste: nimi@esimerkki.fi.
admin-accent-none = Kirjoita väri näin: # ja kuusi merkkiä, joista jokainen on 0–9 tai a–f. Esimerkiksi #0b4a5a.
admin-accent-faint = Tämä väri on liian vaalea. Tekstin kontrasti olisi { $contrast }:1, ja sen on oltava vähintään 7:1, jotta kaikki pystyvät lukemaan. Lähin sopiva väri on { $nearest }.
admin-accent-own = Linkkien ja painikkeiden väri nyt: oma väri
admin-accent-usual = Linkkien ja painikkeiden väri nyt: tavallinen
admin-audit = Tapahtumaloki
admin-audit-card = Kuka teki mitä ja kenelle
admin-audit-lead = Tässä on, mitä on tehty toisten puolesta tai toisten tiedoille. Rivejä ei voi muuttaa. Ne säilyvät kaksi vuotta.
admin-audit-of = Mitä tapahtumaloki kertoo tästä tilistä
admin-audit-search = Rajaa tapahtumia
admin-audit-person = Tilin numero
admin-audit-person-hint = Näet, mitä hän teki ja mitä hänelle tehtiin.
admin-audit-act = Tapahtuma
admin-audit-any = kaikki tapahtumat
admin-audit-none = Yhtään tapahtumaa ei löytynyt.
admin-audit-when = Milloin
admin-audit-who = Kuka
admin-audit-what = Mitä
admin-audit-whom = Ketä tai mitä koski
admin-audit-house = Palvelu itse tai palvelimen ylläpitäjä
admin-audit-gone = Poistettu (numero { $number })
audit-detail-closed = päättyi
audit-detail-reopened = jatkuu
audit-signed-in = Kirjautui sisään
audit-looked-at-group = Katsoi ryhmän taulukkoa
audit-looked-at-member = Katsoi jäsenen vastauksia
audit-made-group = Teki ryhmän
audit-changed-group = Muutti ryhmää
audit-changed-coaches = Vaihtoi ryhmän valmentajan
audit-added-member = Lisäsi ryhmään
audit-removed-member = Poisti ryhmästä
audit-renewed-words = Teki uudet sanat
audit-merged-accounts = Yhdisti kaksi tiliä
audit-made-account = Teki tilin
audit-made-link = Teki linkin sisään
audit-changed-role = Vaihtoi roolin
audit-disabled = Sulki tilin
audit-enabled = Avasi tilin
audit-reset-second-step = Poisti toisen vaiheen
audit-vouched = Todisti toisen puolesta
audit-changed-ways-in = Muutti omia kirjautumistapojaan
audit-changed-setting = Muutti asetusta
audit-changed-feedback = Käsitteli palautetta
audit-changed-device = Muutti yhteistä laitetta
audit-downloaded-own = Latasi omat tietonsa
audit-erased = Tiedot poistettiin pysyvästi
admin-jobs = Ajastetut työt
admin-jobs-card = Mitä palvelu tekee itsestään
admin-jobs-lead = Palvelu tekee nämä itse. Jos työ ei onnistu, syy on palvelimen lokissa.
admin-job = Työ
admin-job-last = Viimeksi
admin-job-how = Miten meni
admin-job-next = Seuraavaksi
admin-job-never = Ei vielä kertaakaan
admin-job-soon = Pian
admin-job-failed = Ei onnistunut
admin-job-done = { $count ->
    [0] Onnistui, mitään ei ollut tehtävänä
    [one] Onnistui, yksi poistettu tai tehty
   *[other] Onnistui, { $count } poistettu tai tehty
}
admin-job-not-yet = Ei vielä tiedossa
job-retention = Poista se, minkä säilytysaika on kulunut
admin-feedback = Palaute sivuista
admin-feedback-card = Mikä oli epäselvää, ja mitä sille tehtiin
admin-feedback-lead = Lukijat kertovat nimettömästi, oliko sivu selkeä. Voit vastata heille sivulla: Sanoitte – teimme.
admin-feedback-new = Uutta palautetta
admin-feedback-no-new = Uutta palautetta ei ole.
admin-feedback-old = Muut sivut
admin-feedback-page = Sivu
admin-feedback-count-new = Uusia
admin-feedback-clear = Selkeä
admin-feedback-unclear = Epäselvä
admin-feedback-of = Palaute: { $page }
admin-feedback-counts = Selkeä: { $clear }. Epäselvä: { $unclear }.
admin-feedback-to-page = Avaa sivu
admin-feedback-said = Mikä oli epäselvää
admin-feedback-nothing-said = Kukaan ei ole sanonut tätä sivua epäselväksi.
admin-feedback-nothing-ticked = Valitse ensin ainakin yksi palaute.
admin-feedback-wordless = Ei kirjoittanut, mikä oli epäselvää
admin-feedback-is-new = Uusi
admin-feedback-is-old = Käsitelty
admin-feedback-answered = Merkitse käsitellyiksi
admin-feedback-again = Merkitse uusiksi
admin-feedback-undo = Peru: merkitse samat taas uusiksi
admin-feedback-delete = Poista valitut
admin-feedback-delete-hint = Poista palaute, jos siinä mainitaan joku nimeltä tai kerrotaan jonkun terveydestä.
admin-feedback-delete-title = { $count ->
    [one] Poistetaanko tämä palaute?
   *[other] Poistetaanko nämä { $count } palautetta?
}
admin-feedback-delete-text = Palaute katoaa kokonaan, myös luvuista.
admin-feedback-delete-consequence = Tätä ei voi perua.
admin-feedback-delete-yes = Poista palaute
admin-feedback-delete-no = Älä poista
admin-replies = Sanoitte – teimme
admin-replies-none = Sivun lopussa ei näy vielä vastausta.
admin-reply = Mitä teitte?
admin-reply-hint = Yksi lause, jonka kaikki sivun lukijat näkevät. Älä kirjoita kenenkään nimeä äläkä lainaa palautetta. Esimerkiksi: Vaihdoimme vaikeat sanat helpompiin.
admin-reply-language = Millä kielellä
admin-reply-language-missing = Valitse jokin palvelun kielistä.
admin-reply-empty = Kirjoita, mitä teitte.
admin-reply-go = Näytä sivun lopussa
admin-reply-since = Näkyy { $date } alkaen
admin-reply-withdraw = Poista sivulta
admin-missed = Turhat haut
admin-missed-card = Mitä on haettu eikä löydetty
admin-missed-lead = Näitä sanoja on haettu, eikä mitään löytynyt. Emme tallenna, kuka haki. Luvut säilyvät { $weeks } viikkoa.
admin-missed-none = Kaikki haut ovat löytäneet jotain.
admin-missed-week = Viikko { $week }
admin-missed-words = Hakusanat
admin-missed-language = Kieli
admin-missed-times = Kertoja
admin-told-role = Rooli on vaihdettu.
admin-told-disabled = Tili on suljettu. Voit avata sen alempana.
admin-told-enabled = Tili on avattu.
admin-told-disabled-several = Valitut tilit on suljettu.
admin-told-enabled-several = Tilit on avattu uudelleen.
admin-told-merged = Tilit on yhdistetty.
admin-told-handed-over = Ryhmä on siirretty.
admin-told-closed = Ryhmä on päätetty. Voit jatkaa sitä alempana.
admin-told-reopened = Ryhmä jatkuu.
admin-told-settings = Asetukset on tallennettu.
admin-told-feedback-answered = Palaute on merkitty käsitellyksi.
admin-told-feedback-new = Palaute on merkitty uudeksi.
admin-told-feedback-delete = Palaute on poistettu.
admin-told-reply-shown = Vastaus näkyy nyt sivun lopussa.
admin-told-reply-withdrawn = Vastaus ei näy enää sivulla.
my-data-audit = Mitä muut ovat tehneet tiedoillesi
my-data-audit-why = Näet, kuka on katsonut vastauksiasi tai muuttanut tiliäsi.
my-data-audit-until = Rivit säilyvät { $days } päivää.
my-data-audit-by = Kuka
account-admin = Ylläpito
## Settings of a group
group-settings-title = Asetukset: { $group }
group-courses = Kurssit
group-courses-what = Valitse ryhmän kurssit. Opiskelijat näkevät ne ensimmäisinä omilla kursseillaan.
group-courses-save = Tallenna kurssit
group-course-gone = Tätä kurssia ei enää ole avoimena, joten se ei näy opiskelijoille.
group-course-place = Järjestysnumero
group-course-day = Toivottu päivä
group-course-day-hint = Voit jättää tyhjäksi. Päivä on toive, ei raja: mikään ei lukitu.
group-day-strange = Tarkista päivä. Kirjoita se esimerkiksi näin: 12.12.2026.
group-name-save = Tallenna nimi
group-coaches = Valmentajat
group-coaches-what = Kaikki ryhmän valmentajat näkevät saman taulukon ja voivat tehdä samat asiat.
group-coach-you = (sinä)
group-coach-remove = Poista
group-coach-remove-of = Poista valmentaja { $name }
group-no-trainers = Sivustolla ei ole muita valmentajia, joille voisit jakaa ryhmän.
group-trainer = Valmentaja
group-trainer-choose = Valitse valmentaja
group-trainer-missing = Valitse valmentaja listasta.
group-share = Jaa ryhmä hänelle
group-hand-over = Luovuta ryhmä hänelle
group-hand-over-what = Kun luovutat ryhmän, et näe sitä enää itse. Sijainen voi jakaa sen sinulle takaisin.
group-end = Ryhmän päättäminen
group-end-what = Kun ryhmä päättyy, koodilla ei voi enää liittyä, eikä ryhmä näy opiskelijoille. Heidän vastauksensa säilyvät heillä.
group-end-closed = Ryhmä on päättynyt. Voit avata sen uudelleen.
group-close = Päätä ryhmä
group-open = Avaa ryhmä uudelleen
group-close-title = Päätetäänkö ryhmä { $group }?
group-close-consequence = Voit avata ryhmän myöhemmin uudelleen.
group-close-no = Ryhmä jatkuu
group-told-renamed-title = Nimi on tallennettu
group-told-renamed = Uusi nimi näkyy opiskelijoille heti.
group-told-courses-title = Kurssit on tallennettu
group-told-courses = Ne näkyvät opiskelijoille heti.
group-told-shared-title = Ryhmä on jaettu
group-told-shared = Teillä on nyt samat oikeudet ryhmään.
group-told-unshared-title = Valmentaja on poistettu ryhmästä
group-told-unshared = Hän ei näe ryhmää enää.
group-told-closed-title = Ryhmä on päättynyt
group-told-closed = Koodilla ei voi enää liittyä.
group-told-opened-title = Ryhmä on taas avoinna
group-told-opened = Opiskelijat näkevät ryhmän kurssit taas.
group-handed-over-title = Ryhmä on luovutettu
group-handed-over = Et ole enää ryhmän valmentaja.
group-invite-link = Kutsu opiskelijoita
group-members-link = Opiskelijat ja kortit
group-settings-link = Kurssit ja asetukset

## The code of a group
invite-title = Kutsu ryhmään { $group }
invite-lead = Opiskelija tarvitsee vain tämän koodin ja nimen, jolla häntä kutsutaan.
invite-none = Ryhmällä ei ole nyt koodia, joten kukaan ei voi liittyä itse.
invite-until = Koodi toimii { $date } asti.
invite-where = Koodi kirjoitetaan osoitteeseen
invite-qr = QR-koodi, joka avaa liittymissivun
invite-poster = Tulosta lappu seinälle
invite-text = Valmis viesti
invite-text-what = Lähetä tämä opiskelijoille tai liitä se omaan viestiisi.
invite-language = Tekstin kieli
invite-message-label = Viesti
invite-message =
    Hei! Avaa tämä linkki, niin pääset ryhmään { $group }:
    { $link }
    Jos linkki ei aukea, mene osoitteeseen { $join } ja kirjoita koodi { $code }.
    Lempinimi riittää, etkä tarvitse sähköpostia.
invite-subject = Kutsu ryhmään { $group }
invite-copy = Kopioi viesti
invite-copied = Viesti on kopioitu.
code-change = Vaihda tai lopeta koodi
code-change-what = Jos koodi on joutunut vääriin käsiin, tee uusi. Kun kaikki ovat liittyneet, voit lopettaa koodin. Jo liittyneille ei tapahdu mitään.
code-make = Tee koodi
code-renew-title = Tee uusi koodi
code-renew-text = Ryhmä saa uuden koodin. Jo liittyneet pysyvät ryhmässä.
code-renew-consequence = Vanhalla koodilla ja vanhoilla linkeillä ei pääse enää ryhmään.
code-renew-yes = Tee uusi koodi
code-end-title = Lopeta koodi
code-end-text = Kukaan ei voi enää liittyä itse. Jo liittyneet pysyvät ryhmässä.
code-end-yes = Lopeta koodi
code-keep = Pidä nykyinen koodi
code-renewed-title = Uusi koodi on tehty
code-renewed = Vanha koodi ei enää toimi.
code-ended-title = Koodi on lopetettu
code-ended = Voit tehdä uuden koodin milloin vain.
poster-title = Seinälle: { $group }
poster-lead = Tulosta tämä sivu. Paperille tulee vain alla oleva lappu.
poster-print = Tulosta
poster-heading = Tervetuloa ryhmään { $group }
poster-open = Avaa osoite
poster-type = Kirjoita koodi
poster-name = Kerro nimi, jolla sinua kutsutaan. Lempinimi riittää.
poster-camera = Voit myös avata puhelimen kameran ja osoittaa sillä tätä kuvaa.

## Members and their cards
members-title = Opiskelijat: { $group }
members-link = Kaikki opiskelijat
members-twins = Ryhmässä on kaksi samannimistä. Avaa toinen ja lisää hänelle tunniste, niin erotat heidät.
member-add = Lisää opiskelija itse
member-add-what = Näin opiskelija pääsee mukaan ilman puhelinta: sinä kirjoitat nimen, ja hän saa paperikortin.
member-name = Nimi, jolla häntä kutsutaan
member-name-hint = Etunimi tai lempinimi riittää.
member-name-empty = Kirjoita nimi. Lempinimi riittää.
member-mark = Tunniste
member-mark-hint = Vain valmentajat ja opiskelija itse näkevät tämän. Esimerkiksi: sininen puhelin. Enintään { $letters } merkkiä.
member-add-go = Lisää ja näytä kortti
member-last = Teki viimeksi jotain { $date }
member-full-name = Koko nimi: { $name }
member-way-in = Auta takaisin sisään
member-way-in-what = Jos sanat tai kortti ovat hukassa, tee uudet sanat tai avaa tili kerran suoraan puhelimella.
member-words = Tee uudet sanat ja kortti
member-link = Avaa opiskelijan puhelimella
member-words-what = Kun teet uudet sanat, vanhat lakkaavat toimimasta heti. Vastaukset säilyvät.
member-apart = Erota samannimisistä
member-mark-save = Tallenna tunniste
member-marked-title = Tunniste on tallennettu
member-marked = Se näkyy nimen perässä taulukossa ja kortissa.
member-more = Muuta
member-remove = Poista ryhmästä
member-remove-title = Poistetaanko { $name } ryhmästä?
member-remove-text = Hänen tilinsä ja vastauksensa säilyvät hänellä. Et näe niitä enää.
member-remove-consequence = Voit perua poistamisen 30 päivän ajan.
member-remove-yes = Poista ryhmästä
member-remove-no = Pidä ryhmässä
member-removed-title = Opiskelija on poistettu ryhmästä
member-removed = Hänen vastauksensa ovat tallessa hänellä itsellään.
member-return = Lisää takaisin
member-returned-title = Opiskelija on taas ryhmässä
member-returned = Kaikki on niin kuin ennen.
member-link-title = Avaa puhelimella
member-link-lead = Osoita opiskelijan { $name } puhelimen kameralla tätä kuvaa. Linkki toimii kerran, { $minutes } minuutin ajan.
member-link-qr = QR-koodi, jolla { $name } pääsee sisään kerran
member-link-how = Jos kamera ei toimi, kirjoita puhelimen selaimeen tämä osoite:
member-link-done = Valmis
cards-title = Kirjautumiskortit: { $group }
cards-link = Tee kortteja
cards-lead = Kortissa on neljä omaa sanaa ja QR-koodi. Niillä opiskelija pääsee sisään millä laitteella tahansa.
cards-empty = Ryhmässä ei ole vielä opiskelijoita, joille voisi tehdä kortin.
cards-whom = Kenelle kortti tehdään?
cards-consequence = Jokainen valittu saa uudet sanat. Hänen vanhat sanansa ja vanha korttinsa lakkaavat toimimasta heti.
cards-draw = Tee kortit
cards-cancel = Peruuta
cards-everybody = Valitse kaikki
cards-nobody = Valitse ainakin yksi opiskelija.
cards-shown-title = Kortit ovat valmiit
cards-shown-lead = { $count ->
    [one] Tulosta tai kirjoita muistiin tämä kortti nyt.
   *[other] Tulosta nämä { $count } korttia nyt ja leikkaa ne viivoja pitkin.
}
cards-once = Sanat näkyvät vain nyt. Emme tallenna niitä, joten emme voi näyttää niitä uudelleen. Jos lataat sivun uudelleen, sanat vaihtuvat.
cards-print = Tulosta kortit
card-open = Avaa osoite
card-type = Kirjoita neljä sanaa:
card-qr = QR-koodi, jolla { $name } pääsee sisään
card-note = Pidä kortti tallessa kuin avain. Sanat vanhenevat, jos niitä ei käytetä { $days } päivään.
merge-link = Yhdistä toiseen
merge-title = Mihin { $name } yhdistetään?
merge-lead = Jos sama ihminen on liittynyt kahdesti, voit tehdä kahdesta yhden. Kaikki vastaukset säilyvät.
merge-with = Toinen tili
merge-choose = Valitse
merge-missing = Valitse listasta toinen opiskelija.
merge-other = { $name }, liittyi { $date }
merge-next = Jatka
merge-no = Älä yhdistä
merge-ask-title = Ovatko nämä sama ihminen?
merge-ask-text = Näistä kahdesta tulee yksi:
merge-kept = { $name }: liittyi { $date }, vastauksia { $answers }, tehtyjä sivuja { $pages }
merge-consequence = Tili { $name } jää. Toisen tilin sanat, kortti ja muut tavat kirjautua lakkaavat toimimasta. Yhdistämistä ei voi perua.
merge-yes = Yhdistä, he ovat sama ihminen
merge-done-title = Kahdesta tuli yksi
merge-done = Kaikki vastaukset ovat tallessa samalla tilillä.
table-export = Lataa taulukko (CSV)
table-csv-mark = Tunniste
table-csv-full-name = Koko nimi
table-csv-joined = Liittyi
import-link = Lisää monta kerralla taulukosta
import-title = Lisää opiskelijoita listasta
import-lead = Liitä lista taulukkolaskennasta tai valitse CSV-tiedosto. Näet ensin, mitä listasta luettiin. Mitään ei tallenneta ennen kuin hyväksyt.
import-list = Lista
import-list-hint = Yksi opiskelija riville: nimi; tunniste; koko nimi. Tunniste ja koko nimi voivat puuttua.
import-file = CSV-tiedosto
import-file-hint = Enintään { $lines } riviä.
import-read = Lue lista
import-preview-title = Tarkista lista
import-preview-lead = { $count ->
    [one] Listassa on 1 opiskelija.
   *[other] Listassa on { $count } opiskelijaa.
}
import-name = Nimi
import-mark = Tunniste
import-full-name = Koko nimi
import-twins = Listassa on samannimisiä. Jos kyse on samasta ihmisestä, korjaa lista. Jos he ovat eri ihmisiä, anna toiselle tunniste.
import-notice = Huomaa
import-in-group = Tämänniminen on jo ryhmässä.
import-in-list = Sama nimi on listassa jo ylempänä.
import-confirm = Lisää opiskelijat
import-again = Korjaa listaa
import-empty = Listassa ei ole yhtään nimeä. Kirjoita ainakin yksi rivi.
import-too-many = Listassa on liian monta riviä. Enintään { $lines } kerralla.
import-line-name = Rivi { $line }: nimi puuttuu.
import-line-long = Rivi { $line }: nimi on liian pitkä. Enintään { $letters } merkkiä.
import-line-columns = Rivi { $line }: sarakkeita on liian monta. Niitä voi olla kolme.
import-done-title = { $count ->
    [one] 1 opiskelija on lisätty
   *[other] { $count } opiskelijaa on lisätty
}
import-done = Tee heille seuraavaksi kortit, niin he pääsevät sisään.
