//! The drawn phone or window, and the real controls in it.

use maud::{Markup, html};

use super::{View, control_id, message};
use crate::exercises::practice::form::field_name;
use crate::exercises::practice::model::{Action, Detail, Field, FieldKind, Frame, Look, Message, ScreenKind};
use crate::exercises::rendering::within_practice;
use crate::t;

/// The screen where the learner stands. Its parts always come in one order: address, text, messages, rows, what can be
/// opened, fields, buttons.
pub(super) fn screen(view: &View<'_>) -> Markup {
    let screen = view.showing.position.screen;
    let (frame, name) = match view.practice.frame {
        Frame::Phone => ("phone", "practice-phone"),
        Frame::Computer => ("computer", "practice-computer"),
    };
    let title_id = (!view.has_outcome()).then(|| view.anchor());
    let look = |look: Look| screen.actions.iter().filter(move |action| action.look == look);
    html! {
        // The drawing says to the eye where the made-up things begin and end; the group says it to the ear.
        div class={ "device " (frame) } role="group" aria-label=(t!(view.words, name)) {
            div.device-bar aria-hidden="true" { span {} span {} span {} }
            @if let Some(address) = &screen.address {
                p.device-address { span { (t!(view.words, "practice-address")) } " " samp { (address) } }
            }
            div class={ "device-screen " (screen.kind.class()) } {
                h3 id=[title_id.as_ref()] tabindex=[title_id.as_ref().map(|_| "-1")] { (screen.title) }
                @if screen.kind == ScreenKind::Lobby { (camera()) }
                @if let Some(text) = &screen.text { div.device-text { (within_practice(text)) } }
                @for message in &screen.messages { (bubble(view, message)) }
                (details(&screen.details))
                @if look(Look::Item).next().is_some() {
                    ul.device-items { @for action in look(Look::Item) { li { (item(view, action)) } } }
                }
                @for action in look(Look::Link) { p { (button(view, action, "device-link")) } }
                @for of in &screen.fields { (field(view, of)) }
                @if look(Look::Button).next().is_some() {
                    div.device-actions { @for action in look(Look::Button) { (button(view, action, "button device-button")) } }
                }
            }
        }
    }
}

fn button(view: &View<'_>, action: &Action, class: &str) -> Markup {
    html! {
        button class=(class) type="submit" name="practice-step" value=(action.id) formaction=(view.place.action) { (action.label) }
    }
}

fn item(view: &View<'_>, action: &Action) -> Markup {
    html! {
        button.device-item type="submit" name="practice-step" value=(action.id) formaction=(view.place.action) {
            span.device-item-name { (action.label) }
            @if let Some(note) = &action.note { " " span { (note) } }
        }
    }
}

fn bubble(view: &View<'_>, message: &Message) -> Markup {
    html! {
        div class={ "device-message" @if message.is_own { " own" } } {
            p.device-from {
                strong { (message.from) }
                @if let Some(address) = &message.address {
                    " " span { (t!(view.words, "practice-sender", address = address)) }
                }
            }
            (within_practice(&message.text))
        }
    }
}

fn details(details: &[Detail]) -> Markup {
    html! {
        @if !details.is_empty() {
            dl.device-details { @for detail in details { div { dt { (detail.name) } dd { (detail.value) } } } }
        }
    }
}

fn field(view: &View<'_>, field: &Field) -> Markup {
    let id = control_id(view.practice, &field.id);
    let name = field_name(&view.practice.id, &field.id);
    let refused = view.showing.refused;
    let refusal = refused.and_then(|refused| refused.fields.iter().find(|refusal| refusal.field == field.id));
    let chosen = refused.map(|refused| refused.chosen.get(&field.id).map_or("", String::as_str));
    let problem = refusal.map(|refusal| message(view.words, &view.showing.position, refusal));
    match &field.kind {
        FieldKind::Written { value, is_code } => {
            let hint = t!(view.words, "practice-write", value = value);
            let described = if problem.is_some() { format!("{id}_hint {id}_error") } else { format!("{id}_hint") };
            html! {
                div class={ "field" @if problem.is_some() { " wrong" } } {
                    label for=(id) { (field.label) }
                    p.hint id={ (id) "_hint" } { @if let Some(own) = &field.hint { (own) " " } (hint) }
                    (error(&id, problem.as_deref()))
                    // A text field even for a password: browsers offer their kept ones, and offer to keep, only in others.
                    input type="text" id=(id) name=(name) inputmode=(if *is_code { "numeric" } else { "text" }) autocomplete="off"
                        autocapitalize="none" spellcheck="false" aria-describedby=(described) aria-invalid=[problem.as_ref().map(|_| "true")];
                }
            }
        }
        FieldKind::Choice { options, .. } => html! {
            fieldset aria-describedby=[problem.as_ref().map(|_| format!("{id}_error"))] {
                legend { (field.label) }
                @if let Some(hint) = &field.hint { p.hint { (hint) } }
                (error(&id, problem.as_deref()))
                @for (index, (value, label)) in options.iter().enumerate() {
                    // The first has the name that the error summary leads to.
                    @let option_id = if index == 0 { id.clone() } else { format!("{id}_{value}") };
                    (option("radio", &option_id, &name, value, label, chosen == Some(value)))
                }
            }
        },
        FieldKind::Checkbox { is_ticked, .. } => html! {
            (option("checkbox", &id, &name, "on", &field.label, chosen.map_or(*is_ticked, |chosen| chosen == "on")))
            @if let Some(hint) = &field.hint { p.hint { (hint) } }
        },
    }
}

fn option(kind: &str, id: &str, name: &str, value: &str, label: &str, is_ticked: bool) -> Markup {
    html! {
        div.option {
            input type=(kind) id=(id) name=(name) value=(value) checked[is_ticked];
            label for=(id) { span { (label) } }
        }
    }
}

fn error(id: &str, problem: Option<&str>) -> Markup {
    html! { @if let Some(problem) = problem { p.error id={ (id) "_error" } { span { (problem) } } } }
}

/// What a camera sees: a person, drawn. It says nothing that the words beside it do not say.
fn camera() -> Markup {
    html! {
        svg.device-camera viewBox="0 0 320 150" aria-hidden="true" {
            circle cx="160" cy="58" r="30" {}
            path d="M92 150c4-38 32-56 68-56s64 18 68 56" {}
        }
    }
}
