//! Names of pictures, links, buttons, fields, headings, frames.

use super::super::Outcome::{Failed, Inapplicable, Passed};
use super::holds;

#[test]
fn pictures_say_what_they_are_or_that_they_are_decoration() {
    holds(
        "23a2a8",
        Passed,
        &[
            "<img src=a alt='Teeri kuusessa'>",
            "<img src=a alt=''>",
            "<img src=a title=Teeri>",
            "<b id=n hidden>Teeri</b><img src=a aria-labelledby=n>",
            "<div role=img aria-label=Teeri></div>",
            "<img src=a role=none>",
            "<img src=a alt='' tabindex=0>",
            "<div style='visibility:hidden'><img src=a style='visibility:visible' alt=Teeri></div>",
        ],
    );
    holds(
        "23a2a8",
        Failed,
        &[
            "<img src=a>",
            "<img src=a alt=' '>",
            "<img src=a aria-labelledby=nobody>",
            "<span role='image'>Teeri</span>",
            "<div style='position:absolute;left:-5000px'><img src=a></div>",
            "<style>@media print{img{display:none}}</style><img src=a>",
        ],
    );
    holds(
        "23a2a8",
        Inapplicable,
        &[
            "<p>Teeri</p>",
            "<svg><image href=a /></svg>",
            "<img src=a hidden>",
            "<div popover><img src=a></div>",
            "<div aria-hidden=true><img src=a></div>",
            "<style>.x .y{display:none}</style><p class=x><i class=y><img src=a></i>",
            "<template><img src=a></template><noscript><img src=a></noscript>",
        ],
    );
}

#[test]
fn links_say_where_they_lead() {
    holds(
        "c487ae",
        Passed,
        &[
            "<a href=/>Koti</a>",
            "<a href=/ aria-label=Koti></a>",
            "<a href=/ title=Koti></a>",
            "<a href=/><img src=a alt=Koti></a>",
            "<a href=/><svg role=img aria-label=Koti></svg></a>",
            "<span role=link>Koti</span>",
            "<svg><a href=/><text>Koti</text></a></svg>",
            "<svg><a xlink:href=/><title>Koti</title><path/></a></svg>",
            "<style>.koti::before{content:'Koti'}</style><a href=/ class=koti></a>",
            "<a href=/><i style='visibility:hidden'><b style='visibility:visible'>Koti</b></i></a>",
            "<a href=/><span title=Koti></span></a>",
            "<p role='doc-noteref' aria-label='Viite 1'></p>",
            "<img src=a alt=Kartta usemap='#m'><map name=m><area href=/ alt=Koti></map>",
        ],
    );
    holds(
        "c487ae",
        Failed,
        &[
            "<a href=/> </a>",
            "<a href=/><img src=a alt=''></a>",
            "<a href=/><b aria-hidden=true>Koti</b></a>",
            "<a href=/><b style='display:none !important'>Koti</b></a>",
            "<a href=/ role=presentation></a>",
            "<a href=/ role='hyperlink'></a>",
            "<a href=/><i style='visibility:hidden'>Koti</i></a>",
            "<a href=/ aria-labelledby=tyhjä></a><p id=tyhjä></p>",
            "<span role=link tabindex=0></span>",
            "<svg><a href=/><path/></a></svg>",
            "<style>.koti::before{content:'\\f015'}</style><a href=/ class=koti></a>",
            "<img src=a alt=Kartta usemap='#m'><map name=m><area href=/></map>",
        ],
    );
    holds(
        "c487ae",
        Inapplicable,
        &[
            "<a>Koti</a>",
            "<video><a href=/></a></video>",
            "<a href=/ hidden></a>",
            "<a href=/ role=button></a>",
            "<area href=/>",
        ],
    );
}

#[test]
fn image_buttons_say_what_they_do() {
    holds(
        "59796f",
        Passed,
        &["<input type=image alt=Hae>", "<input type=IMAGE aria-label=Hae>", "<input type=image title=Hae>"],
    );
    holds(
        "59796f",
        Failed,
        &["<input type=image>", "<input type=image alt='' value=Hae>", "<input type=image alt=' '>"],
    );
    holds(
        "59796f",
        Inapplicable,
        &["<input type=submit>", "<input type=image style='display: none'>", "<img alt=Hae>"],
    );
}

#[test]
fn fields_say_what_belongs_in_them() {
    holds(
        "e086e5",
        Passed,
        &[
            "<label for=n>Nimi</label><input id=n>",
            "<label>Nimi <input></label>",
            "<label hidden for=n>Nimi</label><input id=n>",
            "<input title=Nimi>",
            "<div role=switch>Ilmoitukset</div>",
            "<label><input type=checkbox> Hyväksyn</label>",
            "<label>Syntymäpäivä <input type=date></label>",
            "<p id=a>Koko</p><div role=slider aria-labelledby=a></div>",
            "<label>Maa <select role=none><option>Suomi</select></label>",
        ],
    );
    holds(
        "e086e5",
        Failed,
        &[
            "<input>",
            "Nimi <input type=password>",
            "<label for=m>Nimi</label><input id=n>",
            "<label for=n> </label><input id=n>",
            "<select><option>Yksi</select>",
            "<div role=combobox>Yksi</div>",
            "<label>Nimi</label><textarea></textarea>",
            "<label for=n>Nimi <input></label><input id=n title=Nimi>",
            "<input type=radio value=1 aria-label=''> Yksi",
        ],
    );
    holds(
        "e086e5",
        Inapplicable,
        &[
            "<button></button>",
            "<input type=hidden>",
            "<input hidden>",
            "<input aria-hidden=true>",
            "<div role=listitem>",
            "<input role=none disabled>",
            "<input role=listitem>",
        ],
    );
}

#[test]
fn buttons_say_what_they_do() {
    holds(
        "97a4e1",
        Passed,
        &[
            "<button>Tallenna</button>",
            "<input type=submit>",
            "<input type=button value=Tallenna>",
            "<button><img src=a alt=Tallenna></button>",
            "<div role=button title=Tallenna></div>",
            "<label for=b>Tallenna</label><button id=b></button>",
        ],
    );
    holds(
        "97a4e1",
        Failed,
        &[
            "<button></button>",
            "<button value=Tallenna><i class=icon></i></button>",
            "<input type=button>",
            "<input type=submit value=''>",
            "<span role=button> </span>",
            "<button role=none><svg><path/></svg></button>",
        ],
    );
    holds(
        "97a4e1",
        Inapplicable,
        &["<input type=image>", "<button role=link></button>", "<button inert></button>", "<p>Paina</p>"],
    );
}

#[test]
fn embedded_media_say_what_they_are() {
    holds(
        "8fc3b6",
        Passed,
        &["<object data=a.mp4 title=Teeri></object>", "<object data=a.PNG?v=1 aria-label=Teeri></object>"],
    );
    holds(
        "8fc3b6",
        Failed,
        &[
            "<object data=a.svg></object>",
            "<object data=a type='audio/mpeg' title=' '></object>",
            "<object data='data:image/png;base64,AA'></object>",
        ],
    );
    holds(
        "8fc3b6",
        Inapplicable,
        &[
            "<object data=a.html></object>",
            "<object data=a.png role=img></object>",
            "<object></object>",
            "<object data=a.png hidden></object>",
            "<object data=a.png>Teeri</object>",
        ],
    );
}

#[test]
fn headings_are_not_empty() {
    holds(
        "ffd0e9",
        Passed,
        &["<h2>Otsikko</h2>", "<div role=heading aria-level=2>Otsikko</div>", "<h3><img src=a alt=Otsikko></h3>"],
    );
    holds(
        "ffd0e9",
        Failed,
        &[
            "<h2></h2>",
            "<h2>&nbsp;</h2>",
            "<p role=heading></p>",
            "<h2><span hidden>Otsikko</span></h2>",
            "<h2><img src=a></h2>",
        ],
    );
    holds("ffd0e9", Inapplicable, &["<p>Otsikko", "<h2 role=none></h2>", "<h2 hidden></h2>", "<h2 role=tab></h2>"]);
}

#[test]
fn frames_say_what_is_in_them() {
    holds("cae760", Passed, &["<iframe src=a title=Kartta></iframe>", "<iframe src=a aria-label=Kartta></iframe>"]);
    holds(
        "cae760",
        Failed,
        &["<iframe src=a></iframe>", "<iframe src=a name=Kartta></iframe>", "<iframe title=''>Kartta</iframe>"],
    );
    holds(
        "cae760",
        Inapplicable,
        &[
            "<p>x",
            "<iframe hidden src=a></iframe>",
            "<iframe role=none src=a></iframe>",
            "<iframe tabindex=-1 src=a></iframe>",
        ],
    );
}

#[test]
fn decoration_stays_decoration() {
    holds(
        "46ca7f",
        Passed,
        &[
            "<img src=a alt=''>",
            "<ul role=none><li>x</ul>",
            "<svg role=presentation></svg>",
            "<button role=none disabled>",
            "<img src=a alt='' aria-label=x hidden>",
        ],
    );
    holds(
        "46ca7f",
        Failed,
        &[
            "<img src=a alt='' aria-label=Teeri>",
            "<img src=a role=none tabindex=-1>",
            "<button role=presentation>x</button>",
            "<table role=none aria-describedby=x>",
        ],
    );
    holds("46ca7f", Inapplicable, &["<img src=a alt=Teeri>", "<p aria-hidden=true>x", "<img src=a alt=' '>"]);
}

#[test]
fn what_opens_details_says_what_opens() {
    holds(
        "2t702h",
        Passed,
        &["<details><summary>Lisää</summary>x</details>", "<details><summary aria-label=Lisää></summary>x</details>"],
    );
    holds(
        "2t702h",
        Failed,
        &["<details><summary> </summary>x</details>", "<details><summary><img src=a></summary>x</details>"],
    );
    holds(
        "2t702h",
        Inapplicable,
        &[
            "<summary></summary>",
            "<details>x</details>",
            "<details hidden><summary></summary></details>",
            "<details><div><summary></summary></div></details>",
        ],
    );
}
