//! Exercises for the tests of this room: one of each kind, and strategies for all that can be.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::block::{self, Word};
use super::gift;
use super::grade::key;
use super::model::{
    Accepted, AcceptedNumber, Choice, Exercise, Format, GAP, Gap, Kind, Number, Pair, Picture, PictureChoice,
    Reflection, ShortAnswer, Shown, Span, Spot, Text, TrueFalse, Weight,
};
use crate::base::ids::Slug;

/// The first exercise of a GIFT text in Markdown.
pub(super) fn exercise(source: &str) -> Exercise {
    let document = gift::parse(source, Format::Markdown);
    assert_eq!(document.errors, []);
    let question = document.questions().next().expect("a question");
    question.exercise(question.id().unwrap_or_else(|| Slug::new("kysymys").expect("an id")))
}

/// The exercise of a block.
pub(super) fn block_exercise(word: Word, source: &str) -> Exercise {
    block::parse(word, source).expect("an exercise")
}

/// An exercise that asks nothing but this.
pub(super) fn asking(kind: Kind) -> Exercise {
    let prompt = Text::new(Format::Markdown, "Kysymys?");
    Exercise {
        id: Slug::new("k").expect("an id"),
        title: None,
        prompt,
        kind,
        general_feedback: None,
        hints: Vec::new(),
    }
}

pub(super) const ONE_CHOICE: &str = "::vahva::Mikä näistä on vahvin salasana? {
  =lumikola-teeri-matkalippu # Pituus suojaa.
  ~Kissa2024 # Nimi ja vuosi arvataan ensimmäisinä.
  ~%50%Kissa-2024-talo
  ####Hyvä salasana on pitkä.
}";
pub(super) const SEVERAL_CHOICES: &str = "::merkit::Mitkä viittaavat huijaukseen? {
  ~%50%Kiire # Kyllä.
  ~%-50%Aukioloajat # Tavallinen tieto.
  ~%50%Linkki
}";
pub(super) const TRUE_FALSE: &str = "::kysyy::Pankki kysyy tunnuksia. {FALSE#Ei kysy koskaan.#Niin on.}";
pub(super) const SHORT_ANSWER: &str = "::painike::Minkä painikkeen valitset? {
  =Kirjaudu ulos # Juuri se.
  =%50%ulos # Koko nimi on pidempi.
  =%0%sulje* # Sivu sulkeutuu, mutta olet yhä sisällä.
}";
pub(super) const NUMBER: &str = "::pituus::Montako merkkiä? {#=12:2 # Hyvä. =%50%8..9 # Melkein. ~#Lyhyt arvataan.}";
pub(super) const MATCHING: &str =
    "::parit::Yhdistä. {=Helsinki -> Suomi =Tukholma -> Ruotsi =Turku -> Suomi = -> Norja}";
pub(super) const GAPS: &str =
    "::aukot::Kirjaudu {=ulos #Niin.} ja {=%50%pane kiinni ~avaa =sulje #Hyvä.} selain {#1..3} kertaa.";
pub(super) const REFLECTION: &str = "::oma::Mitä opit? {####Kiitos.}";
pub(super) const DESCRIPTION: &str = "::teksti::Lue tämä.";

pub(super) const ORDERING: &str = "::vaiheet:: Kirjaudut palveluun.

Laita vaiheet järjestykseen.

1. Kirjoita salasana.
2. Lue koodi
   puhelimesta.
3. Kirjoita koodi palveluun.
hint: Koodi tulee
vasta sitten.
// hint: Lue loppuun.
// Tämä on muistiinpano.
#### Ensin salasana.

Sitten koodi.";
pub(super) const TASK: &str = "::naytto:: Tarkista puhelimesi näytön lukitus.

1. Avaa asetukset.
2. Etsi kohta *Turvallisuus*.

note: Mistä kohta löytyi?
#### Lukittu näyttö suojaa viestisi.";
pub(super) const PICTURES: &str = r"::kumpi:: Kumpi kuva näyttää kaksi vaihetta?

= ![Kaksi lukkoa](media/kaksi.svg) # Juuri niin.
~ ![Yksi lukko](media/yksi.svg) Lukko \#1 # Tässä on vasta yksi.";
pub(super) const SPOTS: &str = "::mista:: Mistä näet, kenen sivulla olet?

![Selaimen ikkuna](media/ikkuna.svg)

= (48, 37) osoiteriviltä # Juuri niin.
~ (12.5, 37) lukon kuvasta # Lukko kertoo vain, että yhteys on salattu.

hint: Sitä ei voi kopioida.";

/// Everything that the format must tell apart from text.
const PIECES: [&str; 28] = [
    "a",
    "Ä",
    "é",
    " ",
    "  ",
    "\n",
    "n",
    "\\",
    "~",
    "=",
    "#",
    "####",
    "{",
    "}",
    ":",
    "::",
    "%",
    "%50%",
    "[",
    "[html]",
    "]",
    "*",
    "//",
    "$CATEGORY:",
    "TRUE",
    "-",
    "1",
    "_____",
];

pub(super) fn sources() -> impl Strategy<Value = String> {
    vec(proptest::sample::select(&PIECES[..]), 1..8).prop_map(|pieces| pieces.concat())
}

pub(super) fn texts() -> impl Strategy<Value = Text> {
    let formats = proptest::sample::select(&Format::ALL[..]);
    (formats, sources())
        .prop_map(|(format, source)| Text::new(format, &source))
        .prop_filter("says something", |t| !t.is_empty())
}

fn weights() -> impl Strategy<Value = Weight> {
    proptest::sample::select(&[-100.0, -50.0, -33.33333, 0.0, 12.5, 33.33333, 50.0, 99.5, 100.0][..])
        .prop_map(|percent| Weight::percent(percent).expect("a weight"))
}

fn choices() -> impl Strategy<Value = Vec<Choice>> {
    let choice = (texts(), weights(), option::of(texts()));
    vec(choice.prop_map(|(text, weight, feedback)| Choice { text, weight, feedback }), 2..6)
}

fn short_answers() -> impl Strategy<Value = ShortAnswer> {
    let accepted = (texts(), weights(), option::of(texts()));
    let accepted = vec(accepted.prop_map(|(form, weight, feedback)| Accepted { form, weight, feedback }), 1..4);
    (accepted, any::<bool>()).prop_map(|(accepted, any_accents)| ShortAnswer { accepted, any_accents })
}

fn spans() -> impl Strategy<Value = Span> {
    let number = || prop_oneof![(-100..100).prop_map(f64::from), -1e6..1e6];
    let around = (number(), number()).prop_map(|(value, tolerance)| Span::Around { value, tolerance: tolerance.abs() });
    let between = (number(), number()).prop_map(|(a, b)| Span::Between { low: a.min(b), high: a.max(b) });
    prop_oneof![around, between]
}

fn numbers() -> impl Strategy<Value = Number> {
    let accepted = (spans(), weights(), option::of(texts()));
    let accepted = vec(accepted.prop_map(|(span, weight, feedback)| AcceptedNumber { span, weight, feedback }), 1..4);
    (accepted, option::of(texts())).prop_map(|(accepted, otherwise)| Number { accepted, otherwise })
}

fn pairs() -> impl Strategy<Value = Vec<Pair>> {
    let answer = sources().prop_map(|source| source.trim().to_owned()).prop_filter("says something", |a| !a.is_empty());
    let pair = |(item, answer): (Option<Text>, String)| {
        // An empty item has the format of the prompt; `questions` gives it.
        Pair { item: item.unwrap_or_else(|| Text::new(Format::Markdown, "")), answer }
    };
    vec((option::weighted(0.8, texts()), answer).prop_map(pair), 2..6).prop_filter("can be asked", |pairs| {
        pairs.iter().any(|pair| !pair.item.is_empty()) && pairs.iter().any(|pair| pair.answer != pairs[0].answer)
    })
}

fn gaps() -> impl Strategy<Value = Vec<Gap>> {
    let gap = prop_oneof![
        short_answers().prop_map(Gap::Typed).prop_filter("has a key", has_key),
        numbers().prop_map(Gap::Number).prop_filter("has a key", has_key),
        choices().prop_map(Gap::Select).prop_filter("has a key", has_key),
    ];
    vec(gap, 1..4)
}

fn has_key(gap: &Gap) -> bool {
    key(&Kind::Gaps(vec![gap.clone()])).is_some()
}

fn pictures() -> impl Strategy<Value = PictureChoice> {
    let picture = || (sources(), sources()).prop_map(|(path, alternative)| Picture { path, alternative });
    let spot = (0.0..=100.0, 0.0..=100.0).prop_map(|(x, y)| Spot { x, y });
    (choices(), vec(picture(), 5), vec(spot, 5), any::<bool>()).prop_map(|(options, mut pictures, mut spots, each)| {
        pictures.truncate(options.len());
        spots.truncate(options.len());
        let shown = if each { Shown::Each(pictures) } else { Shown::Spots(pictures.remove(0), spots) };
        PictureChoice { options, shown }
    })
}

/// Items of which some may be equal, but not all.
fn orderings() -> impl Strategy<Value = Vec<Text>> {
    vec(texts(), 2..7).prop_filter("can be put in order", |items| items.iter().any(|item| *item != items[0]))
}

/// Kinds that GIFT lacks, are graded, and that somebody can get right.
fn graded_block_kinds() -> impl Strategy<Value = Kind> {
    prop_oneof![orderings().prop_map(Kind::Ordering), pictures().prop_map(Kind::Picture)]
        .prop_filter("somebody can get it right", |kind| key(kind).is_some())
}

/// Kinds that are graded and that somebody can get right.
pub(super) fn graded_kinds() -> impl Strategy<Value = Kind> {
    prop_oneof![7 => graded_gift_kinds(), 2 => graded_block_kinds()]
}

/// Kinds of GIFT that are graded and that somebody can get right.
fn graded_gift_kinds() -> impl Strategy<Value = Kind> {
    let true_false = (any::<bool>(), option::of(texts()), option::of(texts()));
    prop_oneof![
        choices().prop_map(Kind::OneChoice),
        choices().prop_map(Kind::SeveralChoices),
        true_false.prop_map(|(is_true, when_wrong, when_right)| Kind::TrueFalse(TrueFalse {
            is_true,
            when_wrong,
            when_right
        })),
        short_answers().prop_map(Kind::ShortAnswer),
        numbers().prop_map(Kind::Number),
        pairs().prop_map(Kind::Matching),
        gaps().prop_map(Kind::Gaps),
    ]
    .prop_filter("somebody can get it right", |kind| key(kind).is_some())
}

/// Questions that GIFT can say.
pub(super) fn questions() -> impl Strategy<Value = gift::Question> {
    let kinds = prop_oneof![8 => graded_gift_kinds(), 1 => Just(Kind::Reflection(Reflection::default())), 1 => Just(Kind::Description)];
    let line = || sources().prop_map(|source| source.replace('\n', " ").trim().to_owned());
    let title = option::of(sources())
        .prop_map(|title| title.map(|title| title.trim().to_owned()).filter(|title| !title.is_empty()));
    let parts = (kinds, vec(texts(), 5), title, vec(line(), 0..3), option::of(texts()), any::<bool>());
    parts.prop_map(|(mut kind, texts, title, mut comments, general_feedback, any_accents)| {
        let format = texts[0].format;
        let mut prompt = texts[0].source().to_owned();
        match &mut kind {
            Kind::Gaps(gaps) => {
                for (gap, text) in gaps.iter_mut().zip(&texts[1..]) {
                    prompt = format!("{prompt}{GAP} {}", text.source());
                    if let Gap::Typed(short) = gap {
                        short.any_accents = any_accents;
                    }
                }
            }
            Kind::ShortAnswer(short) => short.any_accents = any_accents,
            Kind::Matching(pairs) => {
                for pair in pairs.iter_mut().filter(|pair| pair.item.is_empty()) {
                    pair.item.format = format;
                }
            }
            _ => {}
        }
        if any_accents {
            comments.push("accents: any".to_owned());
        }
        let general_feedback = general_feedback.filter(|_| kind.asks());
        gift::Question { line: 0, comments, title, prompt: Text::new(format, &prompt), kind, general_feedback }
    })
}
