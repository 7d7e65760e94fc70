# English. The master language is Finnish (fi.ftl); keys are the same in all languages.

## Languages and formats
language-name = English
format-time = %H:%M
format-date = %-d %B %Y
format-moment = %-d %B %Y at %H:%M

## Site: the frame of every page
site-skip = Skip to content
site-languages = Language
site-menu = Menu
site-main-menu = Main menu
site-search-label = Search the courses
site-search-button = Search
site-courses = Courses
site-home = My courses
site-help = Help
site-preferences = Text and colours
site-breadcrumb = Where you are
site-footer = About this site
site-not-me = This is not me
site-finish = Finish on this device
site-in-other-language = This page is not available in this language yet. The text below is in: { $language }.
site-read-simple = Read this in easy language
site-read-standard = Read this in standard language
site-simple-unchecked = Readers have not checked this easy language text yet.
site-description = Short, clear courses on using a phone and a computer. At your own pace, no account needed, free of charge.

## Front page
front-title = Learn digital skills step by step
front-lead = Short, clear courses on using a phone and a computer. At your own pace, no account needed, free of charge.
front-choose = Choose a course
front-picture = Drawing: a person calmly climbs stairs with a phone in their hand. Higher up, another person reaches out a hand, and the sun is shining.
front-courses = Open courses
front-how = How to study
front-how-1 = Choose a course. You do not need an account or an email address.
front-how-2 = Read, try things out and do the exercises. Nothing will break, and you can try as many times as you like.
front-how-3 = Take a break when you want. In this browser you can continue from where you stopped.

## Continue
resume-title = Continue from where you stopped
resume-text = { $course }: { $page }.
resume-minutes = { $minutes ->
    [one] The next page takes about a minute.
   *[other] The next page takes about { $minutes } minutes.
}
resume-here = You can continue in this browser.
resume-go = Continue
resume-finished-title = You have done the course { $course }
resume-finished-text = Well done. You can come back to the pages at any time.
resume-finished-go = See the course

## Courses
courses-title = Courses
courses-lead = All courses are free of charge. You do not need an account.
courses-empty = There are no courses here yet.
courses-empty-next = Courses will appear on this page when they are published.
course-start = Start the course
course-continue = Continue the course
course-again = See the pages of the course
course-learn = After the course you can
course-contents = What is in the course
course-module = Part { $number }
course-facts = About the course
course-licence = Licence
course-authors = Authors
course-languages = Languages
course-level-beginner = For beginners
course-level-basics = For those who know the basics
course-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
course-exercises = { $count ->
    [one] { $count } exercise
   *[other] { $count } exercises
}
course-minutes = { $minutes ->
    [one] about a minute
   *[other] about { $minutes } minutes
}
course-hours = { $hours ->
    [one] about an hour
   *[other] about { $hours } hours
}
course-half-hours = { $hours ->
    [one] about one and a half hours
   *[other] about { $hours } and a half hours
}

## Progress
progress-pages = { $done ->
    [0] You have not started yet. Pages in total: { $all }.
    [one] 1 page done, { $all } in total
   *[other] { $done } pages done, { $all } in total
}
progress-course-done = Course done
progress-course-done-on = Course done on { $date }
progress-module-done = Part done
progress-bar = Progress: { $name }
page-done = done
page-started = in progress
page-not-started = not started

## Reading
page-on-this-course = Pages of the course
page-previous = Previous: { $title }
page-next = Next: { $title }
page-turn = Previous and next page
page-finish = Done, continue
page-finish-last = Done, see how the course is going
page-finish-hint = Marks this page as done and takes you to the next page.
page-finish-hint-last = Marks this page as done and takes you to the front page of the course.
page-is-done = You have marked this page as done.
page-draft-saved = Saved at { $time }. Your answer is not finished yet. Finish it when you like.
page-save-draft = Save unfinished answers
page-saved = Saved at { $time }. You can continue in this browser.
page-marked-title = Page done: { $title }
page-finish-region = Finish this page
page-all-answered = You have answered all the exercises on this page.
page-undo = Take the mark back
course-left = Exercises answered: { $done } of { $all }
page-alert-note = Good to know
page-alert-tip = Tip
page-alert-important = Important
page-alert-warning = Be careful
page-alert-caution = Take care

## Notes on broken parts
fault-part = Something is broken here. Tell the contact person, and we will mend it.

## Own courses
home-title = My courses
home-empty-title = You have not started any courses yet
home-empty = When you answer an exercise or mark a page as done, the course appears here.
home-empty-free = You do not need an account.
home-empty-go = Choose a course
home-empty-picture = Drawing: a pair of shoes at the bottom of some stairs.
home-where = Your progress is saved on the server, and this browser remembers it. In another browser or on another device it appears when you type your four words there.
home-where-member = This is kept in your account. You see it on every device when you sign in.

## What was completed, what is new, and why a course is as far as it is
arrival-module = Part done: { $title }
arrival-next-module = Well done! The next part is { $title }, { $time }.
new-pages = { $count ->
    [one] { $count } new page
   *[other] { $count } new pages
}
new-exercises = { $count ->
    [one] { $count } new exercise
   *[other] { $count } new exercises
}
new-and = { " and " }
new-since = Since you did this course it has got { $what }.
why-link = Why { $percent }%?
why-link-done = What was in the course?
why-title = Why { $percent }%?
why-title-done = The course is done
why-title-not-begun = What does the course ask for?
why-rule-pages = The course is done when all its pages are done.
why-rule-pages-answered = The course is done when all its pages are done and all exercises are answered. The answers need not be right.
why-rule-pages-right = The course is done when all its pages are done and all exercises are solved. You have as many tries as you like.
why-rule-answered = The course is done when all exercises are answered. The answers need not be right.
why-rule-right = The course is done when all exercises are solved. You have as many tries as you like.
why-rule-test = The course is done when the test is passed and everything else in the list below is done.
why-met = { $met ->
    [one] 1 of { $all } things is done. That is { $percent }%.
   *[other] { $met } of { $all } things are done. That is { $percent }%.
}
why-new = The course stays done even if you leave them.
why-is-new = new
why-go-on = Continue: { $page }
why-page-done = The page is done
why-page-open = The page is not done yet
why-exercise = Exercise { $number }
why-answered = answered
why-answered-open = not answered yet
why-right = solved
why-right-open = not solved yet
why-test = The test is passed. The limit is { $pass }%.
why-test-open = The test is not passed yet. The limit is { $pass }%, and you have as many tries as you like.
why-how = How this is counted
why-how-1 = A page is done when you press Done, continue at its end, or when you have answered all its exercises.
why-how-2 = Your best try counts. A new try cannot make it worse.
why-how-3 = If the course is changed, pages that are done and a course that is done stay done.
why-restarted = You started the course again on { $date }. Your earlier answers are kept.
restart-link = Start the course again
restart-title = Start the course again?
restart-question = The marks for pages and exercises of the course { $course } are cleared, and you can do the course again.
restart-consequence = Your earlier answers are kept. If the course is done already, it is still done.
restart-yes = Start again
restart-no = Cancel, I will go on from here
restart-done-title = You started the course again
restart-done = Your earlier answers are kept. Now you can do the course again.
next-title = What next?
next-same-topic = This goes on with the topic of { $course }.
next-beginner = This is for beginners.
next-basics = This suits you when you know the basics.

## Start
start-title = I don’t know where to start
start-lead = Answer three questions, and we suggest one course to you. You can change it at any time.
start-wish = What would you like to do?
start-wish-find = Find information and get things done online
start-wish-talk = Keep in touch with people
start-wish-make = Make texts, pictures or videos
start-wish-safe = Use the internet safely
start-wish-device = Learn to use my own device
start-wish-any = I don’t know yet
start-wish-missing = Choose what you would like to do. You can also choose that you don’t know yet.
start-device = Which device do you learn on?
start-device-phone = A phone or a tablet
start-device-computer = My own computer
start-device-shared = A shared device, for example in a library
start-device-missing = Choose the device that you learn on.
start-confidence = How does using the device feel?
start-confidence-new = It is new, or it makes me nervous
start-confidence-some = I know a little
start-confidence-sure = I know the basics
start-confidence-missing = Choose how using the device feels.
start-not-kept = We do not keep your answers.
start-go = Suggest a course
start-all = See all courses
start-again = Answer again
start-found = Start here
start-first = The first page is { $page }, { $time }.
start-why = Why this one?
start-because-any = You did not know yet what you would like to do. This is a good place to start.
start-because-wish = Your wish was: { $wish }. This course is about it.
start-because-other = There is no course about your wish yet. This is a good place to start.
start-because-course-level-beginner = The course is for beginners. You need not know anything beforehand.
start-because-course-level-basics = The course suits you when the basics are familiar.
start-because-phone = You can do the whole course on a phone.
start-because-computer = You can do the whole course on a computer, also without a mouse.
start-because-shared = The course works well on a shared device. At the end, press Finish on this device, and others cannot see your answers.
start-because-time = The whole course takes { $time }. You can take breaks.

## Search
search-title = Search
search-label = What are you looking for?
search-hint = Write one word or a few words, for example password.
search-count = { $count ->
    [0] Nothing found
    [one] { $count } place found
   *[other] { $count } places found
}
search-corrected = Showing results for { $corrected }.
search-verbatim = Search for this instead: { $query }
search-near = Close matches
search-other-languages = In other languages
search-empty-title = Nothing was found for “{ $query }”
search-empty-1 = Check that the word is spelled correctly.
search-empty-2 = Try a single word or a shorter one.
search-empty-3 = See all courses
search-empty-unfiltered = Search without filters ({ $count })
search-empty-corrected = Did you mean: { $corrected }
search-empty-fewer = Try just one of these words:
search-empty-topics = Or read about these topics:
search-filters = Filter the search
search-filters-some = Filter the search, { $count } chosen
search-filters-use = Search with these filters
search-filters-chosen = Filtered: { $filters }.
search-filters-remove = Remove the filters
search-filter-language = Language
search-filter-language-all = The language of this page
search-filter-course = Course
search-filter-course-all = All courses
search-filter-kind = Content
search-filter-kind-all = All content
search-filter-level = Level
search-filter-level-all = All levels
search-filter-minutes = Length of the page
search-filter-minutes-all = Any length
search-filter-minutes-most = at most { $minutes } minutes
search-kind-section = Texts
search-kind-exercise = Exercises and practice
search-kind-course = Courses
search-kind-cue = Videos and recordings
search-kind-term = Words explained
suggest-label = Search suggestions
suggest-count = Suggestions
search-empty-picture = Drawing: a magnifying glass in front of an empty shelf.
search-preparing = The search is being prepared. Try again in a moment.
pages-title = Pages of results
pages-here = Page { $number } of { $all }
pages-previous = Previous results
pages-next = Next results

## Help and the contact person
help-title = Help
help-lead = This page tells you how to use this site and who you can ask.
help-picture = Drawing: two people sit side by side at a table. One shows something on the other person’s phone.
help-study = How to study
help-study-1 = Choose a course and open the first page.
help-study-2 = Take your time to read the page. Try things on your own device if the page tells you to.
help-study-3 = Do the exercises. You can try again as many times as you like.
help-study-4 = At the end of the page, press the button Done, continue.
help-elsewhere = Continue on another device
help-elsewhere-1 = Choose My courses and then My four words. Make the words and keep them.
help-elsewhere-2 = Open this site on the other device. Choose I have four words.
help-elsewhere-3 = Type the words. You continue from the same place.
help-saved = What is saved?
help-saved-1 = When you answer an exercise or mark a page as done, we save it on our server. A cookie, which is a small file, is saved in this browser. It helps you find your answers and progress again.
help-saved-2 = We do not ask your name, and we do not follow what else you do online. If you only read, we save nothing.
help-saved-3 = On a shared computer: press Finish on this device when you are done. The page first says whether your answers stay or are deleted.
help-saved-4 = If you change anything under Text and colours, the browser remembers your choices for a year. They are in a cookie that holds nothing else.
help-saved-5 = If you make four words, we save only a hash of them. The words cannot be read from it. When you make the words, the browser keeps them in a cookie for half an hour at most, so that you have time to keep them.
help-keys = Without a mouse, and with a screen reader
help-keys-1 = The Tab key moves to the next link or button. Shift and Tab together move to the previous one.
help-keys-2 = The space bar selects an option, and Enter opens a link.
help-keys-3 = The first link on the page, Skip to content, takes you past the menu.
help-keys-4 = With a screen reader you can move from one heading to the next. Each exercise has its own heading.
help-keys-5 = You can make the text bigger under Text and colours or in the settings of your browser. The site also works at 400 per cent.
contact-title = Ask a person
contact-name = Contact person
contact-phone = Phone
contact-email = Email
contact-hours = Available
contact-none = This site has no contact person yet. Ask your coach, or the person who gave you the address of this site.

## Text and colours
preferences-lead = Choose how the pages look. You can change your choices at any time.
preferences-size = Text size
preferences-size-normal = Normal
preferences-size-large = Large
preferences-size-larger = Very large
preferences-theme = Colours
preferences-theme-system = Same as on this device
preferences-theme-light = Light
preferences-theme-dark = Dark
preferences-theme-contrast = High contrast, black on white
preferences-theme-contrast-dark = High contrast, white on black
preferences-letters = Letters
preferences-letters-hint = Atkinson Hyperlegible is designed for people with low vision. For example, I, l and 1 are easy to tell apart.
preferences-letters-system = The letters of this device
preferences-letters-hyperlegible = Atkinson Hyperlegible
preferences-spacing = Space between letters and lines
preferences-spacing-normal = Normal
preferences-spacing-wide = Wide
preferences-calm = Calm mode
preferences-calm-hint = There is less to look at: no decorative pictures and no motion, only a few colours, and everything in one column.
preferences-calm-off = Off
preferences-calm-on = On
preferences-suggestions = Search suggestions
preferences-suggestions-hint = While you write in the search box, suggestions from the headings of the courses appear below it.
preferences-suggestions-on = On
preferences-suggestions-off = Off
preferences-cookie = When you save, the browser remembers your choices for a year with the help of a cookie.
preferences-save = Save
preferences-reset = Restore the original look
preferences-saved = Saved
preferences-saved-choices = In this browser, all pages now look the way you chose.
preferences-saved-original = The pages now look as they did at first.
preferences-refused = Your choices were not saved
preferences-refused-next = Your browser does not accept cookies, so it cannot remember your choices. Allow cookies in the settings of your browser and save again.
preferences-back = Back to the page you came from
preferences-example = This is how text looks now
preferences-example-text = In the morning, Aino opens her phone and reads a message. She takes her time to answer when the coffee is ready.

## Four words to carry on with
carry-on-title = Continue with four words
carry-on-lead = Type your four words. You can continue from where you stopped.
carry-on-label = Four words
carry-on-hint = Type the words in the right order, with a space between them. Capital or small letters do not matter. For å or ä you can type a, for ö you can type o.
carry-on-go = Continue
carry-on-none-yet = No words yet?
carry-on-none-yet-here = You can make words in this browser. With them you can continue elsewhere, too.
carry-on-how-1 = Open this site on the device on which you have been studying.
carry-on-how-2 = Choose My courses and then My four words.
carry-on-how-3 = You get four words. Type them on this page.
carry-on-empty = Type four words.
carry-on-count = { $count ->
    [one] You typed one word.
   *[other] You typed { $count } words.
} Type four words, with a space between them.
carry-on-strange = The word “{ $typed }” is not in our lists. Check it.
carry-on-strange-meant = The word “{ $typed }” is not in our lists. Did you mean “{ $meant }”?
carry-on-closed = Nothing was found with these words. Check the words and their order. They may have been replaced by new ones, or they have become too old.
carry-on-too-many = Wrong words have been typed many times from this network. { $minutes ->
    [one] Try again in about a minute.
   *[other] Try again in about { $minutes } minutes.
} The words that you typed are still in the field.
carry-on-whose-title = Whose answers are in this browser?
carry-on-whose-text = There are answers in this browser already.
carry-on-whose-mine = If they are yours, we put them together, and nothing is lost.
carry-on-whose-mine-words = Their old words stop working then: the words that you just typed open everything.
carry-on-whose-words = If they are not yours, they stay: the person they belong to can get to them with their own words.
carry-on-whose-browser = If they are not yours, they stay: they can be reached in the other browser in which they were used.
carry-on-whose-lost = If they are not yours, nobody can get to them any more, so they are deleted for good. They stay if you first make four words for them and give the words to the person they belong to.
carry-on-mine = They are mine, put them together
carry-on-not-mine = They are not mine
carry-on-not-mine-delete = They are not mine, delete them
carry-on-not-mine-words = First make four words for them
carry-on-cancel = Cancel
carry-on-arrived-title = You can continue
carry-on-arrived = This browser remembers you now. If the device is shared, press Finish on this device when you are done.
carry-on-joined = We put the answers together, and nothing is lost. If the device is shared, press Finish on this device when you are done.
carry-on-elsewhere = Continue on another device
carry-on-elsewhere-text = With four words you continue from the same place on another device or in another browser. You do not need an account.
carry-on-own-title = My four words
carry-on-have-text = Have you been studying on another device? With four words you continue from where you stopped.
carry-on-have = I have four words
carry-on-offer = Would you like to continue on another device some day?
carry-on-offer-go = Make four words
carry-on-nothing = Nothing has been saved in this browser yet. You can make words after you have answered an exercise or marked a page as done.
carry-on-make-1 = You get four common words. Write them on paper or send them to yourself.
carry-on-make-2 = Whoever knows the words can see your answers. Tell them only to a person you trust.
carry-on-make-3 = The words expire if you do not use them for { $days } days. If nothing else leads to your answers then, the answers are deleted.
carry-on-make = Make four words
carry-on-shown-title = Here are your words
carry-on-shown-lead = Write the words down in this order.
carry-on-shown-where = On the other device, open the address
carry-on-message = My four words: { $words }. I continue here: { $link }
carry-on-message-subject = { $site }: continue on another device
carry-on-send = Keep the words
carry-on-send-text = Send the words to yourself, print them or write them on paper. You can also read them aloud to a helper who writes them down for you.
carry-on-sms = Send as a text message
carry-on-mail = Send as an e-mail
carry-on-print = Print
carry-on-once = We do not save these words, so we cannot show them again later. If they get lost, you can make new ones.
carry-on-until = The words work until { $date }. When you use them, they work for another { $days } days.
carry-on-kept-on = I have kept the words, on to the course
carry-on-kept-go = I have kept the words
carry-on-known-lead = You have four words. With them you continue from the same place on another device.
carry-on-never-used = not yet
carry-on-made-at = Made
carry-on-used-at = Last used
carry-on-valid = They work
carry-on-valid-until = until { $date }
carry-on-known-renews = When you use the words, they work for another { $days } days.
carry-on-lost = Are the words lost, or does somebody else know them?
carry-on-lost-text = We cannot show the words again, but you can make new ones. You can also take the words out of use.
carry-on-renew-title = Make new words
carry-on-renew-text = You get four new words. Browsers in which you have already continued still work.
carry-on-renew-consequence = The old words stop working at once.
carry-on-renew-yes = Make new words
carry-on-renew-no = Cancel, I keep the words
carry-on-revoke-title = Take the words out of use
carry-on-revoke-text = Your answers stay. Browsers in which you have already continued still work.
carry-on-revoke-consequence = The words no longer lead to your answers. They cannot be brought back.
carry-on-revoke-yes = Take the words out of use
carry-on-kept-title = You have the words
carry-on-kept = With them you can continue on any device.
carry-on-has-one-title = You have four words already
carry-on-has-one = They still work. If they got lost, make new ones.
carry-on-revoked-title = The words are out of use
carry-on-revoked = They no longer lead to your answers. In this browser you can continue.

## Signing in, signing out and one's own account
role-trainee = a learner
role-trainer = a trainer
role-administrator = an administrator
way-group-code = With a group code
way-words = With own words or a card
way-link = With a link that works once
sign-in-title = Sign in
sign-in-lead = You need to sign in only if you belong to a group. Open courses you can study without it.
join-title = Join a group
join-lead = Your trainer has given you a group code. Write it here.
join-label = Group code
join-hint = The code is a word and four digits, for example FOX-4821.
join-next = Continue
join-empty = Write the group code. You get it from your trainer.
join-no-code = Check the code. It is a word and four digits, for example FOX-4821.
join-closed = No group has this code. Check the letters and digits, or ask your trainer for a new code.
join-too-many = Too many wrong codes have been tried from this network. Wait { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
} and try again.
join-who-title = Welcome to the group { $group }
join-coaches = The group is coached by { $coaches }.
join-as = You join the group as { $name }.
join-been-here = Have you been here before?
join-whose = There are answers in this browser already. Are they yours?
join-whose-mine = Yes, they are mine. Take them along.
join-whose-not-mine = No, they are somebody else's, or I do not know.
join-go = Join the group
join-sees = Your trainer sees your name, your answers and how far you are. Your trainer does not see your own notes.
sign-in-code = I have a group code
sign-in-code-text = You got the code from your trainer. It is a word and four digits.
sign-in-words = I have my own words or a card
sign-in-words-text = You have been here before. Your words are on paper or in a message that you sent to yourself.
sign-in-lost = Does none of these help?
sign-in-lost-text = If your words or your card are lost, ask your trainer for new ones. Your answers are still here.
sign-in-open = You can also study without signing in:
link-title = Welcome
link-lead = You sign in as { $name }. The link works only this once.
link-go = Sign in
link-over-title = The link no longer works
link-over-lead = The link has been used, or it is too old. Ask whoever sent it for a new one.
signed-out-title = You are signed out
signed-out-lead = Your answers are kept. On this device nobody sees them without signing in.
sign-out = Sign out
site-account = Own account: { $name }
site-sign-in = Sign in
name-label = What are you called?
name-hint = A first name or a nickname is enough. The trainer of your group sees it.
name-empty = Write the name that you are called by. A nickname is enough.
name-long = Make the name shorter. It can have { $letters } characters.
full-name-label = Your full name, if you want to give it
full-name-hint = Optional. It helps if somebody else in your group has the same name or if you need a certificate.
account-title = Own account
account-lead = You are signed in as { $name }. Here you are { $role }.
account-save-name = Save the name
account-renamed-title = The name is saved
account-renamed = The new name is shown everywhere at once.
account-ways = How you get in
account-words = With four words of your own you get in on any device.
account-sessions = Where you are signed in
account-sessions-text = If you do not recognise a device, sign out there.
account-device-unknown = Unknown device
account-here = this device
account-shared = shared device
account-session = { $way } { $begun }. Last used { $used }.
account-end = Sign out there
account-end-of = Sign out: { $device }
account-end-others = Sign out on all other devices
account-ended-title = You are signed out on the other device
account-ended = On that device one must now sign in again.
account-ended-others-title = You are signed out on the other devices
account-ended-others = You are now signed in on this device only.
my-data-accounts = Your account
my-data-accounts-why = Your name tells your trainer who you are. Your role says which pages you can use.
my-data-accounts-until = Kept until you delete your data. If you do not sign in for { $days } days, your account and all your data are deleted.
my-data-role = Role
my-data-sessions = Devices on which you are signed in
my-data-sessions-why = From these the server knows that you are signed in. Of the device only the names of browser and system are kept.
my-data-sessions-until = Kept until you sign out or the session ends, 30 days at most.
my-data-group-people = Your groups
my-data-group-people-why = These say who coaches you. Your trainer sees your name and how far you are.
my-data-group-people-until = Kept until you leave the group or delete your data.
my-data-group-mark = What the trainer added to the name
my-data-sign-in-links = Sign-in link
my-data-sign-in-links-why = With the link you get in once. The server has only a hash of it.
my-data-sign-in-links-until = Kept until you use the link or it becomes too old.
error-sign-in-title = Sign in first
error-sign-in-what = This page is only for people who are signed in, and you are not signed in now.
error-sign-in-next = Sign in, and you come back to this page. Answers that were saved before are kept.

## The second step of signing in
second-title = Second step
second-lead = Open the authenticator app on your phone. Write here the code that it shows for this site.
second-label = Code
second-hint = Six digits from the app. If your phone is not with you, write one of your recovery codes.
second-go = Continue
second-unclear = Write the six digits of the app, or one whole recovery code.
second-wrong = The code is not right. Check in the app that the code is for this site, and try a new code.
second-used = This code has been used already. Wait until the app shows a new one, or take the next recovery code.
second-wait = There have been too many wrong codes. Wait { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
} and try again.
second-lost = Have you lost both your phone and the recovery codes?
second-lost-text = Ask another trainer or an administrator to confirm that it is you. They get a code that you can write here.
second-own-title = Second step of signing in
second-own-since = When you sign in we ask for a code. It has been so since { $date }.
second-own-none = The second step is not in use. With it nobody else gets into your account, even if they have your words or your password.
second-onward = Continue
second-new-title = Set up the second step
second-new-needed = Trainers and administrators see what belongs to others, so they need a second step to sign in. You set it up once, in a few minutes.
second-new-lead = After this, signing in needs a code from your phone too. So you need your phone every time.
second-replace-title = Move the second step to a new phone
second-replace-lead = When you are done, the codes of the old phone and the old recovery codes no longer work.
second-step-1 = 1. Get an authenticator app on your phone
second-step-1-text = If you do not have an authenticator app yet, get one from the app store of your phone. Aegis, Google Authenticator and Microsoft Authenticator, for example, will do.
second-step-2 = 2. Add this site to the app
second-step-2-text = Choose in the app to add a new account, and show it this square.
second-step-2-here = Are you reading this page on the same phone?
second-qr = QR code for the authenticator app. The same key is below in letters.
second-open-app = Open in the app
second-secret = You can also type the key into the app. Capital and small letters make no difference:
second-step-3 = 3. Write the code that the app shows
second-first-hint = Six digits. The code changes every half minute.
second-set-up = Start using it
second-telephone = Phone
second-telephone-text = If you get a new phone, move the second step to it before you give up the old one.
second-remove-go = Stop using the second step
second-remove-title = Stop using the second step?
second-remove-text = After this, no code is asked for when you sign in. Your recovery codes no longer work.
second-remove-yes = Stop using it
second-remove-no = Cancel, keep using it
second-told-recovery-title = You signed in with a recovery code
second-told-recovery = The code you used does not work any more. Cross it out on your paper.
second-told-reset-title = The old second step has been removed
second-told-reset = Now set up a new one. The codes of the old phone and the old recovery codes no longer work.
second-told-removed-title = The second step is no longer in use
second-told-removed = No code is asked for any more when you sign in.
recovery-section = Recovery codes
recovery-left = { $count ->
    [0] You have no unused recovery codes. Make new ones now.
    [one] You have one recovery code left. Make new ones soon.
   *[other] You have { $count } recovery codes left.
}
recovery-renew-text = If the recovery codes are lost or running out, make new ones. The old ones then stop working.
recovery-renew = Make new recovery codes
recovery-title = Your recovery codes
recovery-lead = If you lose your phone, you get in with these. Each code works once. Print them or write them on paper, and keep the paper in another place than your phone.
recovery-of = Recovery codes: { $site }
recovery-print = Print
recovery-copy = Copy
recovery-copied = Copied.
recovery-once = We show the codes only now. Later you can make new ones, but you will not see these again.
recovery-kept = The codes are safe, continue
account-second = When you sign in we also ask for a code from your phone.
account-no-second = You can also protect your account with a code from your phone.
my-data-second-steps = Second step of signing in
my-data-second-steps-why = From this the server knows which code your app must show. The key of the code is not in the database.
my-data-second-steps-until = Kept until you stop using the second step or delete your data.
my-data-recovery-codes = Recovery codes
my-data-recovery-codes-why = With them you get in when your phone is not with you. The server has only hashes of the codes.
my-data-recovery-codes-until = Kept until you make new ones or stop using the second step.
my-data-recovery-code = Recovery code
my-data-vouchers = A colleague's word
my-data-vouchers-why = If you lost the second step, a colleague confirmed that it was you. Here you see who did and when.
my-data-vouchers-until = Kept for { $days } days or until you delete your data.

## A colleague's word for who lost the second step
vouch-title = Help a colleague who cannot get in
vouch-way = Confirm who your colleague is
vouch-lead = If your colleague's phone and recovery codes are gone, you can confirm that it is them. You get a code with which they set up a new second step.
vouch-sure = First make sure who you are talking to: meet, or call a number that you know. A message or a call that you received is not enough. Your name stays visible.
vouch-who = For whom?
vouch-choose = Choose a colleague
vouch-nobody-chosen = Choose from the list the colleague whom you want to help.
vouch-none = None of your colleagues has a second step that could be renewed.
vouch-go = It is them, make a code
vouch-given-title = The code is ready
vouch-given-lead = Tell the code now: { $name } can use it once within { $minutes } minutes.
vouch-given-1 = { $name } signs in as always: with their own words, a link or a password.
vouch-given-2 = When the site asks for a code, they write this code.
vouch-given-3 = Then they set up a new second step. The old one stops working.
vouch-given-once = We show the code only here. Read it aloud or show it. Do not send it in a message.
vouch-somebody = A colleague
vouch-told-given = { $name } confirmed { $moment } that it is you, and got a code for you.
vouch-told-used = { $name } confirmed that it is you. Your second step was set up anew { $moment }.
vouch-told-else = If you do not know of this, tell an administrator at once.

## The first administrator
first-title = Make the administrator's account
first-lead = This site has no administrator yet. You become the first.
first-1 = Say what you are called.
first-2 = Set up the second step of signing in. You need a phone.
first-3 = Make your own words to come back with.
first-go = Make the account

## Passkeys
way-passkey = With a passkey
sign-in-passkey = I have a passkey
sign-in-passkey-text = You sign in with your fingerprint, your face or your device’s PIN.
sign-in-passkey-staff = Trainers and administrators: sign in with a passkey
passkey-title = Sign in with a passkey
passkey-lead = Press the button. Your device asks for your fingerprint, your face or its PIN. They never leave your device.
passkey-use = Use the passkey
passkey-or = Or with a passkey
passkey-other-ways = Come in another way
passkey-no-script = A passkey works only when JavaScript is on in the browser. The other ways work without it, too.
passkey-unable = This browser cannot use passkeys. The other ways work.
passkey-cancelled = The passkey was not used, and nothing happened. You can try again or come in another way.
passkey-known = This device already has a passkey for your account. You do not need another.
passkey-failed = The connection did not work. Wait a moment and try again.
passkey-wrong = This passkey did not open the account. Try again or come in another way.
passkeys-title = Passkeys
passkeys-lead = A passkey is in your phone or computer. Only you can use it: with your fingerprint, your face or the device’s PIN.
passkeys-none = You have no passkey yet.
passkeys-own = See and make passkeys
passkeys-count = { $count ->
    [0] A passkey will do instead of the code, and then you need not type anything.
    [one] You have one passkey. It will do instead of the code.
   *[other] You have { $count } passkeys. They will do instead of the code.
}
passkey-new-title = Make a passkey
passkey-new-lead = Next time you sign in on this device without words and codes.
passkey-new-own = Make a passkey only on a device of your own. On a shared device others could open your account with it.
passkey-name = Name of the passkey
passkey-name-hint = For example: my phone. You may leave this empty.
passkey-make = Make the passkey
passkey-not-made = The passkey was not saved. Try again.
passkey-unnamed = Passkey
passkey-made-on = Made on { $date }.
passkey-used-on = Last used { $moment }.
passkey-rename = Change the name
passkey-no-name = Write a name for the passkey.
passkey-remove = Remove the passkey
passkey-remove-of = Remove the passkey: { $name }
passkey-remove-title = Remove the passkey?
passkey-remove-text = After that you cannot come in with the passkey { $name }. You are signed out on other devices at the same time.
passkey-remove-no = Cancel, keep the passkey
passkey-last = You need a second step to sign in. First make another passkey or set up an authenticator app, and then remove this one.
passkey-told-made-title = The passkey is ready
passkey-told-made = You can now sign in with it.
passkey-told-renamed-title = The name is changed
passkey-told-renamed = You find the passkey by its new name.
passkey-told-removed-title = The passkey is removed
passkey-told-removed = Nobody comes in with it any more. You can remove it in your device’s settings, too.
account-passkeys = With a passkey you sign in with your fingerprint, your face or your device’s PIN.
second-or-passkey = You can also take a passkey as your second step. Then you need no app.
second-no-app = No authenticator app is set up. Its code will do when the passkey is not at hand.
second-app-title = Set up an authenticator app
my-data-passkeys = Passkeys
my-data-passkeys-why = You sign in with them. The server has only the public key. Your fingerprint and your face do not come to the server.
my-data-passkeys-until = Kept until you remove them or your data.

## A device that several people use
way-pin = With a PIN on a shared device
account-pin = With a PIN you sign in on the shared devices of your group.
account-shared-device = Shared device.
pin-title = PIN for shared devices
pin-lead = When you sign in on a shared device of the workshop, you choose your name and type the PIN. Elsewhere it opens nothing.
pin-seen = Your name is then seen on the sign-in page of your group’s shared devices. If you remove the PIN, the name goes from there, too.
pin-label = PIN
pin-new-label = New PIN
pin-hint = 4–6 digits
pin-new-hint = 4–6 digits. Choose ones that others do not guess: not your year of birth, and no digits in a row.
pin-save = Save the PIN
pin-unclear = Type the PIN: 4–6 digits.
pin-weak = Others would easily guess that PIN. Choose another one, for example digits in a different order.
pin-remove-title = Do you not need a PIN?
pin-remove-text = Then you sign in with your own words or your card on shared devices, too.
pin-remove = Remove the PIN
pin-told-saved-title = The PIN is saved
pin-told-saved = You can now sign in with it on the shared devices of your group.
pin-told-removed-title = The PIN is removed
pin-told-removed = Your name is no longer seen on shared devices.
shared-title = Shared device: { $group }
shared-who = Who are you?
shared-none = Nobody in the group has a PIN yet. Sign in with your own words. Then you can choose a PIN at your account.
shared-go = Sign in
shared-others = Other ways
shared-nobody = Choose your name.
shared-wrong = The PIN is not right. Try again, or sign in with your own words or your card.
shared-wait = The PIN was wrong many times. Try again in { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
}. With your own words or your card you get in at once.
shared-until = You are signed out at { $time } if you do nothing.
shared-goes-on = The time goes on when you open a page or load it again.
shared-warning-title = Are you still there?
shared-warning-text = You are signed out in about two minutes, so that nobody else sees what is yours. What you have written in exercises is saved.
shared-warning-over = On a shared device you can be signed in for four hours. Sign out, and then in again. What you have written in exercises is saved.
shared-stay = Go on
devices-title = Shared devices
devices-lead = On a computer or tablet of the workshop, members of your group sign in by choosing their name and typing their PIN.
devices-way = See the devices or pair a new one
devices-paired = Devices in use
devices-none = Your groups have no shared devices yet.
device-pair-title = This is a shared device
device-pair-text = Do this on the device and in the browser that the group uses. After that the browser remembers the group, and no person.
device-pair-out = You are signed out of this device at the same time.
device-no-groups = You have no group yet.
device-group = Group
device-choose-group = Choose a group
device-no-group = Choose the group that uses the device.
device-name = Name of the device
device-name-hint = For example: laptop 2
device-no-name = Write a name for the device, of at most 60 characters.
device-pair = Make it a shared device
device-paired-title = The device is in use
device-paired = The group { $group } can now sign in on this device. You have been signed out.
device-of-group = Group: { $group }
device-times = In use since { $paired }. Last sign-in { $used }.
device-remove = Take out of use
device-remove-of = Take out of use: { $name }
device-removed-title = The device is out of use
device-removed = It is no longer a shared device. If somebody was signed in there, they have been signed out.
my-data-pins = PIN for shared devices
my-data-pins-why = You sign in with it on the shared devices of your group. The server has only a hash of the PIN.
my-data-pins-until = Kept until you change or remove it or your data.

## Proving who one is, and the end of a session
confirm-title = Confirm that it is you
confirm-lead = The next step is important. We make sure that nobody else is using your device.
confirm-kept = What you wrote is kept. You go on from there as soon as you have confirmed.
confirm-nothing = You came in by a link that works only once. Sign out and sign in with a new link. After that you have 10 minutes.
confirm-lost = Do you not have your words with you? Your trainer can give you new ones.
confirm-go = Confirm
confirm-no = Cancel
session-ended-title = Your sign-in has ended
session-ended-text = A sign-in ends by itself when the page has not been used for a while. Your saved answers are kept.
session-ended-go = Sign in again and come back to this page

## Not me and finish
not-me-title = Are you a different person?
not-me-question = Someone’s answers are in this browser. If they are not yours, you can start from the beginning.
not-me-consequence = These answers can be reached in this browser only. If you start from the beginning, they are deleted for good. They stay if you first make four words for them and give the words to the person they belong to.
not-me-yes = Delete the answers and start from the beginning
not-me-no = Cancel, the answers are mine
not-me-done-title = You can start from the beginning
not-me-done = We deleted the answers. There are no longer anyone’s answers in this browser.
not-me-words-first = First make four words for them
not-me-stays-words = The answers stay. The person they belong to can get to them with their four words.
not-me-stays-browser = The answers stay. They can be reached in the other browser in which they were used.
not-me-yes-stays = Start from the beginning
not-me-done-stays-words = There are no longer anyone’s answers in this browser. The answers stay and can be reached with the four words.
not-me-done-stays-browser = There are no longer anyone’s answers in this browser. The answers stay and can be reached in the other browser in which they were used.
finish-title = Finish on this device
finish-question = Do you want to delete everything that has been saved from this browser?
finish-consequence = We delete your answers and marks for good. They cannot be brought back. If you want to continue some day, first make four words: then your answers stay.
finish-what = Saved now: { $answers ->
    [one] { $answers } answer
   *[other] { $answers } answers
} and { $pages ->
    [one] { $pages } page done
   *[other] { $pages } pages done
}.
finish-notes = There { $count ->
    [one] is also { $count } note of your own
   *[other] are also { $count } notes of your own
}.
finish-certificates = { $count ->
    [one] You also have { $count } certificate. If you delete everything, its code no longer shows anything.
   *[other] You also have { $count } certificates. If you delete everything, their codes no longer show anything.
}
finish-yes = Delete and finish
finish-no = Cancel, I want to continue
finish-done-title = Everything has been deleted
finish-done = We deleted your answers and your progress. This browser does not remember you any more. You can close the browser.
finish-words-first = First make four words
finish-stays-words = This browser forgets you, but your answers stay. You can get to them with your four words. If you delete everything, your answers are deleted for good from all devices.
finish-stays-browser = This browser forgets you, but your answers stay. You can get to them in the other browser that you have used. If you delete everything, your answers are deleted for good from all devices.
finish-yes-stays = Finish, the answers stay
finish-delete = Delete everything and finish
finish-done-stays-title = You have finished on this device
finish-done-stays-words = This browser does not remember you any more. Your answers stay, and you can get to them with your four words. You can close the browser.
finish-done-stays-browser = This browser does not remember you any more. Your answers stay, and you can get to them in the other browser that you have used. You can close the browser.
nothing-kept = Nothing has been saved from this browser.
to-front = To the front page

## What waits on the device to be sent
unsent-title = Waiting to be sent
unsent-waiting = The server could not be reached. What you wrote is kept on this device and is sent as soon as the connection is back. It waits here:
unsent-here = The server could not be reached. What you wrote is still on this page. Try again in a moment.
unsent-sent = Saved. The connection is back, and what you wrote is now on the server. You can see it here:
unsent-refused = The server did not take this. Open the page and answer again. What you wrote is here:
unsent-other = On this device there is an answer that was not sent and that somebody else may have written. Send it only if it is yours:
unsent-send = Send now
unsent-remove = Remove without sending

## My data
my-data-see = See what is stored about you
my-data-title = My data
my-data-file = my-data
my-data-lead = This page has everything that is stored about you on this site. You can download it or delete it.
my-data-nothing = Nothing is stored about you. When you answer an exercise or mark a page as done, you will see it here.
my-data-download = Download all my data
my-data-download-hint = You get a ZIP file. It has a page that you can open without the internet, and the same data for programs (JSON). Do not download it to a shared computer.
my-data-delete = Delete my data
my-data-readers = Who can read this?
my-data-readers-text = You can see this in this browser and in those in which you have continued. If you have made four words, whoever knows them can see it, too. Otherwise only the person who runs the server can read it. We do not know your name, and we give the data to nobody.
my-data-readers-member = You can see this when you are signed in. Whoever gets hold of your four words or your card can see it, too. The coach of your group sees what you have done and answered, but not your notes or bookmarks. Otherwise only the person who runs the server can read it. We give the data to nobody else.
my-data-kept = What is stored, and why
my-data-none = Nothing at the moment.
my-data-count = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
my-data-in-file = { $count ->
    [one] { $count } entry. It is in the file that you can download.
   *[other] { $count } entries. They are in the file that you can download.
}
my-data-at = When
my-data-begun = Since
my-data-used = Last used
my-data-mark = Mark
my-data-marked = Page done
my-data-unmarked = Mark taken back
my-data-reached = All of it done
my-data-finished = Course finished
my-data-restarted = You began again
my-data-whole-course = The whole course
my-data-bookmark = Bookmark
my-data-note = Your note
my-data-feedback = Feedback that you have not sent
my-data-verdict = Feedback
my-data-tries = Number of answers
my-data-steps = { $count ->
    [one] Practice done, { $count } step
   *[other] Practice done, { $count } steps
}
my-data-answer-gone = This exercise is no longer in the course. Your answer is in the file that you can download.
my-data-number = Number { $number }
my-data-cookie = The cookie of a browser
my-data-browser = What your browser remembers
my-data-made = This file has everything that was stored about you on the site { $site } ({ $address }) on { $moment }.
my-data-delete-title = Delete your data?
my-data-delete-question = We will delete everything that is stored about you:
my-data-delete-consequence = This cannot be undone. Backups of the server may still hold the data for some time.
my-data-delete-yes = Delete all my data
my-data-delete-no = Cancel, keep my data
my-data-deleted-title = Your data is deleted
my-data-deleted = We have deleted everything that was stored about you. This browser no longer remembers you. Only your choices in Text and colours are still in the browser.
my-data-standings = Answers and pages done
my-data-standings-why = With these you can continue where you were, and see what you have already done.
my-data-standings-until = Kept as long as your number, or until you delete your data.
my-data-writings = Unfinished answers and your own notes
my-data-writings-why = What you have written is not lost, and you find it on the same page.
my-data-writings-until = Kept until you answer, empty the field or delete your data.
my-data-events = Everything you did
my-data-events-why = Every answer and mark is stored with its time, so that nothing is lost when the course changes.
my-data-events-until = Kept as long as your number, or until you delete your data.
my-data-carry-on-codes = Your four words
my-data-carry-on-codes-why = With them you can continue on another device. The server has only a hash of the words, and the words cannot be read from it.
my-data-carry-on-codes-until = Kept until you take the words out of use, make new ones, or have not used them for { $days } days.
my-data-guests = Your browsers
my-data-guests-why = Each browser in which you study has a cookie that tells the server which data is yours. The server has only a hash of it, from which the cookie cannot be worked out.
my-data-guests-until = Kept until you finish in that browser, delete your data, or have saved nothing for { $days } days. If the data can then be reached in no other way, it is deleted, too.
my-data-learners = Your number
my-data-learners-why = Instead of a name you have a number. It keeps your data together.
my-data-learners-until = Kept until you delete your data, or until no browser, no four words and no account lead to it any more.
my-data-certificates = Certificates
my-data-certificates-why = A certificate can be checked by its code. That is why we store what it says. The name is stored only if you choose so.
my-data-certificates-until = Kept until you delete your data, revoked ones too.
my-data-certificates-readers = Everyone who has the code can check the certificate.
my-data-name = Name
my-data-no-name = not stored
my-data-revoked = Revoked

## Certificate
certificate-title = Certificate
certificate-link = Certificate of the course
certificate-not-yet = You get the certificate when you have finished the course { $course }. There is no hurry.
certificate-why = See what is still to do
certificate-to-course = To the course page
certificate-earned = You have finished the course { $course }. You can print a certificate of it.
certificate-name = Name on the certificate
certificate-name-hint = Write the name as you want it on paper. You can also leave the field empty and write the name by hand.
certificate-keep = Store my name on the certificate
certificate-keep-hint = If you store the name, everyone who checks the certificate by its code can see it. So an employer, for example, knows that the certificate is yours. If you do not, the name is only on the paper.
certificate-name-too-long = Shorten the name. It can have { $limit } characters at most.
certificate-name-missing = Write the name that you want to store, or clear the box Store my name on the certificate.
certificate-make = Make the certificate
certificate-made = The certificate is ready
certificate-made-next = You can print it now, or come back to this page later.
certificate-print = Print the certificate
certificate-print-hint = Print the page with your browser’s own print function. Only the certificate comes on paper, on one A4 sheet.
certificate-name-title = Add a name or change it
certificate-show = Show with this name
certificate-holder = The holder of this certificate has finished the course
certificate-has-finished = has finished the course
certificate-extent = Length
certificate-finished = Finished
certificate-issued = Certificate issued
certificate-language = Language
certificate-revision = Version of the course
certificate-code = Code
certificate-qr = QR code with the same address: { $address }
certificate-not-official = This is not an official competence badge.
certificate-check-title = Check a certificate
certificate-check-how = Open the address or scan the QR code with a phone:
certificate-check-lead = Write the code that is on the certificate. You will see whether it is valid.
certificate-code-label = Code of the certificate
certificate-code-hint = The code has 10 characters, for example 7K3QX-M9RTB. You can use capital or small letters.
certificate-code-wrong = Check the code. It has 10 letters and digits.
certificate-check-go = Check
certificate-valid = The certificate is valid
certificate-valid-text = The certificate was issued on the site { $site } for the course:
certificate-check-name = Name
certificate-check-no-name = No name is stored. So the check does not say whose certificate it is.
certificate-check-another = Check another certificate
certificate-is-revoked = The certificate is revoked
certificate-is-revoked-on = The certificate was revoked on { $date }. It is no longer valid. Its owner may have another certificate of the same course, with another code.
certificate-unknown = No certificate has this code
certificate-unknown-next = Compare the code with the paper and write it again. A certificate also goes when its owner deletes their data.
certificate-revoke = Revoke the certificate
certificate-revoke-title = Revoke the certificate?
certificate-revoke-question = You revoke the certificate of the course { $course }. Whoever checks its code sees that it is revoked. A stored name is deleted.
certificate-revoke-consequence = This cannot be undone. You can make a new certificate, with a new code.
certificate-revoke-yes = Revoke the certificate
certificate-revoke-no = Cancel, keep the certificate
certificate-revoked = The certificate is revoked
certificate-revoked-next = Its code now says that it is revoked. You can make a new one when you want.

## Errors
error-title = Error
error-summary-title = Please check this
error-not-found-title = Page not found
error-not-found-what = There is no page at this address. It may have moved, or the address may have a typing mistake.
error-not-found-next = Use the search or see all courses.
error-not-found-picture = Drawing: a person looks at a map next to a signpost where the path divides in two.
error-method-title = This cannot be done this way
error-method-what = The page cannot take this kind of request.
error-method-next = Go back to the previous page and try again.
error-bad-request-title = We did not understand the request
error-bad-request-what = There is something in the form or in the address that we cannot read.
error-bad-request-next = Go back to the previous page and try again. No answers have been lost.
error-cross-site-title = The form came from another site
error-cross-site-what = For safety, we only accept forms that are sent from this site.
error-cross-site-next = Open the page on this site and fill in the form there.
error-too-large-title = The text is too long
error-too-large-what = You sent more text than we can take.
error-too-large-next = Go back to the previous page, make the text shorter and send it again.
error-too-many-title = Too many requests
error-too-many-what = Very many requests have come from this network in a short time.
error-too-many-next = Wait a moment and try again. No answers have been lost.
error-unavailable-title = Saving did not work just now
error-unavailable-what = The server could not reach the database. Your answer was not saved.
error-unavailable-next = Go back to the previous page: what you wrote is there. Try again in a moment.
error-internal-title = Something went wrong
error-internal-what = The fault is ours, not yours.
error-internal-next = Try again in a moment. If the problem does not go away, tell the contact person.
error-id = Error code: { $id }

## Faults of courses, for the people who write them: what is wrong, and how to mend it
rule-severity-warning = warning
rule-severity-error = error
rule-severity-fatal = fatal
rule-settings-missing = There is no course.toml in the folder.
rule-settings-missing-mend = Add it: it says the course's languages and who may see it. Without it nobody sees the course.
rule-settings-broken = course.toml cannot be read: { $what }
rule-settings-broken-mend = Mend the line. Another course can serve as a model. Until then readers see the last version of the course.
rule-id-broken = The name "{ $what }" cannot be an id.
rule-id-broken-mend = Use only small letters a–z, digits and hyphens, at most 48 characters. The name becomes the address that readers keep and share.
rule-id-twice = Two pages have the id "{ $what }".
rule-id-twice-mend = Give one of them another name or an id of its own. Otherwise learners' progress on two pages is mixed up.
rule-course-empty = The course has no page in its main language { $what }.
rule-course-empty-mend = Put a folder for a module into the language's folder, and a page into it. Otherwise readers have nothing to open.
rule-main-language-missing = The file is missing in the main language { $what }.
rule-main-language-missing-mend = Add the file. The main language says what the course consists of.
rule-file-unreadable = The file cannot be read: { $what }
rule-file-unreadable-mend = Save it as UTF-8. Otherwise å, ä, ö and other letters break for readers.
rule-front-matter-missing = The file does not begin with its front matter.
rule-front-matter-missing-mend = Begin the file with the line +++, then title = "Heading", then the line +++. Everybody who looks for the page hears or sees its title.
rule-front-matter-broken = The front matter cannot be read: { $what }
rule-front-matter-broken-mend = Mend the line. Texts stand in quotation marks: title = "Heading". Until then readers do not get the page in this language.
rule-page-unknown = This page does not exist in the main language { $what }, so nobody gets to see it.
rule-page-unknown-mend = Give it the name it has in the main language, or add the page there.
rule-language-lacks = The page is missing in the language { $what }, which the course promises.
rule-language-lacks-mend = Write it. Until then readers get the page in another language.
rule-heading-top = The text has a heading of the highest level: { $what }
rule-heading-top-mend = The page's title is the highest heading already. Use ## in the text. People with a screen reader know a page by its one top heading.
rule-heading-skipped = The heading "{ $what }" skips a level.
rule-heading-skipped-mend = Below ## the next level is ###. People with screen readers find their way by the levels.
rule-picture-missing = There is no picture { $what }.
rule-picture-missing-mend = Check the path. Pictures are in the course's folder media. Readers see a note in place of the picture.
rule-picture-broken = The drawing cannot be shown: { $what }
rule-picture-broken-mend = Save it as plain SVG without text, styles, links and filters. Only a simple drawing is safe and follows the reader's colours.
rule-picture-no-alternative = The picture { $what } has no alternative text.
rule-picture-no-alternative-mend = Say in the brackets what the picture shows: ![A door and a key](media/picture.svg). People who do not see it hear that.
rule-link-broken = The link "{ $what }" leads to no page of this course.
rule-link-broken-mend = Write the id of a page, for instance pitka-salasana, or a whole address that begins with https://. Otherwise readers land on a page that is not there.
rule-link-text = The link text "{ $what }" does not say where it leads.
rule-link-text-mend = Make the name of the target the link. Many people read links as a list without the text around.
rule-link-anchor = The link leads to the place “{ $what }” on the page, which is not there.
rule-link-anchor-mend = Check the name: it is made of the heading, for example ## What to do → #what-to-do. Otherwise readers land at the top and do not find what they were looking for.
rule-picture-alternative-name = The alternative text of the picture is the name of a file: { $what }
rule-picture-alternative-name-mend = Say what the picture shows. A screen reader now reads a name that tells the listener nothing.
rule-table-no-header = The table has a column without a heading.
rule-table-no-header-mend = Write the name of every column in the first row. A screen reader says it before each cell.
rule-sentence-long = A long sentence: { $what }
rule-sentence-long-mend = Split it into two or more. Somebody who reads slowly has forgotten the beginning before the end.
rule-word-long = A long word: { $what }
rule-word-long-mend = Use a shorter word if there is one, or several. If it is a name, answer the warning in the file course.toml.
rule-language-untold = The text seems to be in another language: { $what }
rule-language-untold-mend = Mark the language: <span lang="fi">…</span>. A screen reader then pronounces it right.
rule-answer-unused = The answer to the warning “{ $what }” is no longer to anything.
rule-answer-unused-mend = Remove it, or check the file and the word it is about. An error cannot be answered; it must be mended.
rule-glossary-broken = The glossary cannot be read: { $what }
rule-glossary-broken-mend = Mend the line. Every word begins with the line [[term]] and has id, word and means.
rule-glossary-empty = The entry “{ $what }” of the glossary lacks its word or its meaning.
rule-glossary-empty-mend = Write the word at word, and at means what it means, in one or two short sentences.
rule-glossary-twice = The id “{ $what }” stands twice in the glossary.
rule-glossary-twice-mend = Give the other word an id of its own. If it is the same word, put the explanations together.
rule-glossary-lacks = The glossary lacks the word “{ $what }”, which the main language explains.
rule-glossary-lacks-mend = Add it with the same id. Otherwise readers of this language get no explanation.
rule-exercise-broken = The exercise cannot be read: { $what }
rule-exercise-broken-mend = Mend the GIFT text. Put a backslash before ~ = # {"{"} {"}"} : where they are ordinary text. Until then learners see a note in place of the exercise.
rule-exercise-no-id = The exercise has no usable id: "{ $what }"
rule-exercise-no-id-mend = Write the id before the question: ::strong-password:: Small letters a–z, digits and hyphens. By the id a learner's answer is kept even when the text changes.
rule-exercise-twice = The exercise id "{ $what }" stands in two places.
rule-exercise-twice-mend = Give one of them an id of its own. Otherwise learners' answers are mixed up.
rule-exercises-differ = The page has other exercises than in the main language: { $what }
rule-exercises-differ-mend = Every language has the same exercises with the same ids, so that progress is shared.
rule-exercise-no-feedback = The exercise "{ $what }" has an option without feedback.
rule-exercise-no-feedback-mend = Write # after the option and why it is or is not the best. Learners need the reason most when they chose something else.
rule-exercise-block-broken = The exercise cannot be read: { $what }
rule-exercise-block-broken-mend = Mend this line. A block begins with the line ::id:: question, and each item has a line of its own. Until then learners see a note in place of the exercise.
rule-exercise-all-right = In the exercise "{ $what }", choosing every option is right.
rule-exercise-all-right-mend = Give options that do not fit a negative weight, for example ~%-50%. Otherwise one can be right without thinking.

## Glossary
glossary-title = Glossary
glossary-lead = The difficult words of the course, explained.
glossary-link = The words of this course
glossary-what = What does “{ $word }” mean?

## Forms
form-who-reads = Only you and the person who runs the server can read this. Do not write about your health or about other people.

## Exercises
exercise-heading = Exercise { $number } of { $total }
exercise-heading-task = Exercise { $number } of { $total }: try it on your own device
exercise-check = Check your answer
exercise-keep = Save your answer
exercise-keep-task = Save your ticks
exercise-show-answer = Show the right answer
exercise-hint = Hint { $number } of { $total }
exercise-right = That’s right
exercise-partly = Partly right
exercise-not-yet = Not yet
exercise-recorded = Saved
exercise-right-next = Well done. You can go on.
exercise-partly-next = You are close. Look at the marks below and try again. You can try as many times as you like.
exercise-partly-more-next = What you chose is right, but something that fits is not chosen yet. Try again. You can try as many times as you like.
exercise-not-yet-explained-next = Read the explanation below your answer and try again. You can try as many times as you like.
exercise-not-yet-next = Try again. You can try as many times as you like.
exercise-told-next = Here is the right answer. You can still try it yourself.
exercise-recorded-next = You can change your answer when you like.
exercise-test-next = Your answer is saved. You will see the results when you have answered every exercise.
exercise-key = Right answer:
exercise-decimal-sign = .
exercise-true = True
exercise-false = Not true
exercise-your-answer = Your answer
exercise-choose-all = Choose all that fit.
exercise-choose-pairs = Choose what belongs to each line.
exercise-digits = Write it in digits.
exercise-reflection-hint = Use your own words. This is not graded.
exercise-select = Choose
exercise-gap = Gap { $number }
exercise-gap-here = gap
exercise-gap-write = Write what belongs in the gap.
exercise-gap-choose = Choose what belongs in the gap.
exercise-fill-gaps = Fill in the text
exercise-choose-one = Choose one option.
exercise-choose-some = Choose at least one option.
exercise-choose-pair = Choose what belongs to: { $item }
exercise-choose-gap = Choose a word for the gap.
exercise-write-answer = Write your answer.
exercise-write-number = Write a number.
exercise-number-in-digits = Write the number in digits, for example 12 or 3.5.
exercise-write-something = Write your answer. One word is enough.
exercise-too-long = Make your answer shorter. It can have { $limit } characters at most.
exercise-too-long-reflection = Make your text shorter. It can have { $limit } characters at most.
exercise-reflection-length = { $limit } characters at most.
exercise-task-hint = Tick a step when you have done it. Only your tick is saved. Nothing else is sent from your device.
exercise-task-note = A note to yourself
exercise-task-note-hint = You can leave this empty. Do not write passwords here.
exercise-task-partly = Some of the steps are done
exercise-task-partly-next = A good start. Your ticks are saved, and you can go on when it suits you.
exercise-task-next = All the steps are done. Well done.
exercise-tick-some = Tick a step that you have done, or write a note.
exercise-order-hint = Move the items with the buttons. The first one goes to the top.
exercise-order-now = Now in place { $place } of { $total }
exercise-order-moved = “{ $item }” is now in place { $place } of { $total }.
exercise-order-right = In the right place.
exercise-order-not-yet = Not in its place yet.
exercise-move-up = Move up
exercise-move-down = Move down
exercise-move-first = Move at least one item, and then check.
exercise-block-no-id = A block begins with the line ::id:: question. An id has small letters a–z, digits and hyphens. Here is “{ $found }”.
exercise-block-no-prompt = The question is missing. Write it after the id.
exercise-block-stray = The line “{ $found }” belongs to no item. Remove the empty line before it, or move it to the question.
exercise-block-empty-item = This item is empty. Write something there or remove it.
exercise-block-too-few-items = There must be at least two items to put in order. Begin each with a number, for example 1.
exercise-block-same-items = The item “{ $found }” is there twice, so nobody can know which is first. Change one of them.
exercise-block-no-steps = The steps are missing. Begin each step with a number, for example 1.
exercise-block-length = “{ $found }” is no length. Write a number of characters, 1–2000.
exercise-block-no-picture = This option has no picture. Write it like this: = ![What it shows](media/picture.svg)
exercise-block-no-spot = This option has no place in the picture. Write it like this: = (48, 37) the address bar
exercise-block-spot = “{ $found }” is no place. Write two numbers 0–100: how many per cent from the left and from the top.
exercise-block-two-pictures = There can be only one picture before the options.
exercise-block-option-count = There must be 2 to 26 options. Begin each with = (right) or ~ (not right).
exercise-block-no-right-answer = Nobody can get this right. Begin the right option with =.
exercise-gift-brace-not-closed = The answers begin here with {"{"} and do not end. Add {"}"} after them. For a brace in the text, write \{"{"}.
exercise-gift-brace-not-opened = Here is {"}"} without {"{"} before it. For a brace in the text, write \{"}"}.
exercise-gift-title-not-closed = The title begins here with :: and does not end. Write :: after it.
exercise-gift-no-prompt = Here are answers without a question. Write the question before {"{"}.
exercise-gift-text-before-answers = Begin each answer with = (right) or ~ (not right).
exercise-gift-empty-answer = This answer is empty. Write something there or remove it.
exercise-gift-one-option = There is only one option. Add another with ~.
exercise-gift-no-right-answer = Nobody can get this right. Begin the right answer with =, or give weights that add up to 100 %.
exercise-gift-weight = The weight { $found } is not between −100 and 100.
exercise-gift-number = “{ $found }” is not a number.
exercise-gift-range = “{ $found }” holds no number. Write the smaller number first, and a tolerance of 0 or more.
exercise-gift-no-arrow = This pair has no ->, though the others have.
exercise-gift-too-few-pairs = Matching needs something to match and at least two different answers.
exercise-gift-not-a-gap = Where a text has several gaps, each is a choice, a short answer or a number.

## Pages: checking HTML pages (the W3C’s ACT rules)
html-passed = In order.
html-inapplicable = The page has nothing that this rule is about.
html-cut = The page is very big or very deep. It was not checked to its end.
check-not-found = There is no file or folder { $file }.
check-unreadable = { $file } cannot be read: { $cause }
html-image-name = The picture { $what } has no text alternative.
html-image-name-why = People who do not see it do not learn what it shows: a screen reader only says “image”, or reads the file name.
html-image-name-mend = Say in the alt attribute what the picture tells. If it is only decoration, write alt="".
html-link-name = The link { $what } has no text.
html-link-name-why = People who use a screen reader or voice control do not learn where the link leads.
html-link-name-mend = Write in the link where it leads. If the link is only a picture, say so in the picture’s alt attribute.
html-image-button-name = The image button { $what } has no name.
html-image-button-name-why = People who use a screen reader or voice control do not learn what the button does.
html-image-button-name-mend = Write in the alt attribute what the button does, for example alt="Search".
html-field-name = The field { $what } has no name.
html-field-name-why = People who use a screen reader do not learn what to write in it, and voice control does not find it.
html-field-name-mend = Add a label element whose for attribute is the field’s id, or write the label around the field.
html-button-name = The button { $what } has no text.
html-button-name-why = A screen reader only says “button”. People do not learn what it does.
html-button-name-mend = Write in the button what it does. If it is only a picture, say so in the picture’s alt attribute.
html-object-name = The embedded { $what } has no name.
html-object-name-why = People who do not see or hear the embedded picture, sound or video do not learn what it is.
html-object-name-mend = Say in the title or aria-label attribute what it is.
html-page-title = The page has no title: { $what } is missing or empty.
html-page-title-why = The title is the first thing that a screen reader says of a page. It also helps to find the right tab.
html-page-title-mend = Write in the title element which page this is.
html-page-language = The page does not say its language: lang is missing or empty on { $what }.
html-page-language-why = A screen reader reads the text in the voice of the wrong language, and nobody can understand it.
html-page-language-mend = Write, for example, <html lang="en">.
html-page-language-tag = The page’s language is marked as “{ $what }”, and there is no such language.
html-page-language-tag-why = A screen reader does not know in which language to read the text, and nobody can understand it.
html-page-language-tag-mend = Use the code of the language, for example fi, sv, en or se.
html-part-language-tag = The language of this part is marked as “{ $what }”, and there is no such language.
html-part-language-tag-why = A screen reader does not know in which language to read this part, and nobody can understand it.
html-part-language-tag-mend = Use the code of the language, for example fi, sv, en or se.
html-cell-headers = The cell’s headers attribute has “{ $what }”, and no other cell of this table has that id.
html-cell-headers-why = A screen reader cannot say which heading the cell belongs to.
html-cell-headers-mend = Mend the id or take headers away. An ordinary table does not need it.
html-header-cells = The table’s header cell “{ $what }” has no cells.
html-header-cells-why = A screen reader reads the header before its cells. If the header is in the wrong place, the cells are left without one.
html-header-cells-mend = Add the cells that are missing, mend scope, or make the header an ordinary cell.
html-heading-name = The heading { $what } is empty.
html-heading-name-why = People who use a screen reader go from heading to heading. An empty heading does not say where they are.
html-heading-name-mend = Write a text in the heading, or take it away. Space is made with style, not with headings.
html-frame-name = The frame { $what } has no name.
html-frame-name-why = People who use a screen reader do not learn what is in the frame and whether to go there.
html-frame-name-mend = Say in the title attribute what is in the frame.
html-viewport = The page cannot be enlarged: “{ $what }”.
html-viewport-why = People who see badly do not get the text as big as they need to read it.
html-viewport-mend = Take user-scalable and maximum-scale away. Often width=device-width, initial-scale=1 is enough.
html-refresh = The page changes or reloads by itself after { $what } s.
html-refresh-why = People who read slowly or listen do not get to the end and lose their place.
html-refresh-mend = Take meta refresh away. Let readers reload the page themselves, or lead to the new address on the server.
html-refresh-ever = The page changes or reloads by itself after { $what } s.
html-refresh-ever-why = A change that readers did not ask for interrupts and confuses.
html-refresh-ever-mend = Take meta refresh away, or lead on at once: a time of 0.
html-letter-spacing = Letter spacing is forced to { $what } times the size of the text. It should be at least 0.12.
html-letter-spacing-why = People who need text with more space, for example because of dyslexia, cannot give it more.
html-letter-spacing-mend = Take !important away, or use 0.12em or more.
html-line-height = Line height is forced to { $what } times the size of the text. It should be at least 1.5.
html-line-height-why = People who need text with more space, for example because of dyslexia, cannot give it more.
html-line-height-mend = Take !important away, or use 1.5 or more.
html-word-spacing = Word spacing is forced to { $what } times the size of the text. It should be at least 0.16.
html-word-spacing-why = People who need text with more space, for example because of dyslexia, cannot give it more.
html-word-spacing-mend = Take !important away, or use 0.16em or more.
html-decoration = { $what } is marked as decoration, and screen readers are told of it all the same.
html-decoration-why = Where the keyboard gets to it or it has an aria attribute, the mark does not hold. People who use a screen reader hear what they do not need.
html-decoration-mend = Take the aria attribute or tabindex away, or take the mark of decoration away.
html-autocomplete = The field’s autocomplete value “{ $what }” is unknown.
html-autocomplete-why = The browser cannot fill the field in. That helps when writing or remembering is hard.
html-autocomplete-mend = Use HTML’s own values, for example name, email, tel or postal-code.
html-summary-name = The { $what } that opens a part has no text.
html-summary-name-why = People who use a screen reader do not learn what it opens.
html-summary-name-mend = Write in the summary element what it opens.

## Practice: "Try it safely"
practice-heading = Try it safely: { $title }
practice-begins = This is a practice. Nothing is really sent or paid.
practice-ends = The practice ends here.
practice-given = Made-up details for this practice
practice-given-hint = Use only these. Do not write your own passwords or other details of your own.
practice-write = Write here: { $value }
practice-write-given = Write in the field { $label }: { $value }
practice-not-your-own = Do not write your own password or other details of your own. Write in the field { $label }: { $value }
practice-choose = Choose one: { $label }
practice-phone = The practice phone
practice-computer = The practice computer
practice-address = Address:
practice-sender = from: { $address }
practice-good = A safe choice
practice-risky = There was a risk here
practice-neutral = Good to know
practice-chosen = You chose: { $action }
practice-risky-next = Nothing really happened. Go back one step, or go on and see what follows.
practice-back = Go back one step
practice-again = Start the practice again
practice-went-back = You went back one step
practice-at-start = You are at the beginning of the practice
practice-choose-again = You can choose again.
practice-over-safely = Practice done safely
practice-over = Practice done
practice-over-next = You can start again. Mistakes are welcome in a practice.
practice-count = Safe choices: { $good }. Risks: { $risky }.
practice-full = You have taken many steps already. Go back or start the practice again.
practice-saved = You have done this practice. Saved at { $time }.
rule-practice-missing = There is no practice "{ $what }".
rule-practice-missing-mend = A practice is a file practice/en/name.toml. Check the name. Until then learners see a note in place of the practice.
rule-practice-broken = The practice cannot be read: { $what }
rule-practice-broken-mend = Mend the line. Text stands in quotation marks: title = "Title". Until then nobody can practise.
rule-practice-name = The name "{ $what }" cannot be used, or it is used already.
rule-practice-name-mend = Use lower case a–z, digits and hyphens. On one screen each button and field has a name of its own.
rule-practice-nowhere = There is no screen "{ $what }".
rule-practice-nowhere-mend = Write after to the id of a screen that is in this file. Otherwise learners cannot get on from the screen.
rule-practice-no-end = The end cannot be reached from the screen "{ $what }".
rule-practice-no-end-mend = Add an action, or mark the last screen with the line end = true. The last screen has no actions. Otherwise learners do not know when the practice is over.
rule-practice-field = A field lacks what it is checked by: { $what }
rule-practice-field-mend = For text and code, given is the id of the made-up detail. For a choice, right is the id of the right option; for a checkbox on or off.
rule-practice-unexplained = The wrong turn "{ $what }" is not explained.
rule-practice-unexplained-mend = Say kindly after teaches why it is a risk and what to do. A wrong turn teaches only when its reason is told.
rule-practice-unreachable = Nothing leads to the screen "{ $what }".
rule-practice-unreachable-mend = Add an action that leads there, or remove the screen.
rule-practices-differ = The practice is not the same as in the main language: { $what }
rule-practices-differ-mend = Only the words are its own. Screens, buttons, verdicts and their names are the same in every language. Learners may change the language in the middle of a practice.
rule-practice-language-lacks = The practice is missing in the language { $what }.
rule-practice-language-lacks-mend = Translate it. Until then readers get it in another language.
rule-practice-unused = The practice "{ $what }" is on no page.
rule-practice-unused-mend = Add a block practice with its name to a page, or remove the files.

## Videos, recordings and photos
media-video = Video
media-audio = Recording
media-hours = { $count }{ "\u00A0" }h
media-minutes = { $count }{ "\u00A0" }min
media-seconds = { $count }{ "\u00A0" }s
media-kilobytes = { $count }{ "\u00A0" }kB
media-megabytes = { $count }{ "\u00A0" }MB
media-download = Download to your own device ({ $size })
media-described = Watch with the pictures described ({ $size })
media-sign-language = Watch in sign language ({ $size })
media-transcript = The video as text
media-transcript-audio = The recording as text
media-transcript-hint = Each line begins with a time. Press it to play from there.
media-seen = In the picture:
media-found = Video or recording, { $moment }
media-picture-broken = This picture cannot be shown just now. In words it is:
rule-media-broken = The video or recording cannot be read: { $what }
rule-media-broken-mend = Write at least file = "media/name.mp4" and title = "Name". Texts stand in quotation marks.
rule-media-missing = There is no file { $what }.
rule-media-missing-mend = Check the path. Videos, recordings and their pictures are in the folder media of the course. Until then viewers see a note in place of the video.
rule-media-type = Not all browsers can play the file { $what }.
rule-media-type-mend = Save the video as MP4 (H.264 and AAC), and the recording as MP3 or M4A. Other formats do not play on every phone.
rule-media-no-captions = Captions are missing: { $what }
rule-media-no-captions-mend = Add captions under this name. They also become the text on the page, for people who do not hear, cannot turn the sound on, or would rather read.
rule-media-captions-borrowed = The captions { $what } are missing, so the reader gets them in another language.
rule-media-captions-borrowed-mend = Translate the captions into this language. Whoever does not hear and does not know the video's language is otherwise left out.
rule-media-no-description = Nothing tells what the picture shows to people who do not see it. The description is missing: { $what }
rule-media-no-description-mend = Add descriptions under this name and the line describes = "track", or tell about the picture in the field seen and write describes = "transcript". If everything is said aloud, write describes = "not-needed".
rule-media-no-poster = The video “{ $what }” has no picture to show before it plays.
rule-media-no-poster-mend = Add the line poster = "media/name.jpg". Before playing there is otherwise only an empty frame.
rule-media-caption-broken = There is a fault in the captions. { $what }
rule-media-caption-broken-mend = Check the file by watching the video with its captions.
rule-media-caption-reading = The captions are hard to follow. { $what }
rule-media-caption-reading-mend = Then a slow reader has time to see the picture too.
rule-media-photo-broken = The picture cannot be shown: { $what }
rule-media-photo-broken-mend = Save it again as JPEG or PNG, with at most 50 million pixels.
media-cue-no-header = The first line is not WEBVTT, so browsers show nothing.
media-cue-timing = The times cannot be read: “{ $found }”. They are written 00:01.000 --> 00:04.000.
media-cue-no-timing = The text “{ $found }” has no times, so it is not shown. Is there an empty line in the middle of a text?
media-cue-no-empty-line = There is no empty line before this line.
media-cue-late-block = The part { $found } stands behind the texts and is passed over. Move it to the beginning.
media-cue-setting = There is no setting “{ $found }”, or its value is wrong.
media-cue-tag = Captions have no tag { $found }. If the sign < belongs to the text, write &lt;.
media-cue-tag-not-closed = The tag { $found } is not closed.
media-cue-ends-before-start = The text ends before it begins.
media-cue-out-of-order = The text begins before the one above it. Put the texts in the order of time.
media-cue-overlap = The text begins before the one above it ends.
media-cue-empty = The text is empty.
media-cue-too-fast = The text is shown too briefly: { $speed } characters a second. Show it for { $seconds }.{ $tenths } s at least, or shorten it.
media-cue-too-many-lines = The text has { $count } lines. Two lines leave the picture to be seen.
media-cue-line-too-long = The line has { $count } characters. A narrow screen holds 42.
media-cue-after-the-end = The text begins after the video has ended.

## More, beside the text of a page: own note, bookmark
more-title = More
more-parts = your own note, a bookmark and printing
more-parts-aloud = listening, your own note, a bookmark and printing
more-has-note = You have a note on this page.
more-has-bookmark = The page has your bookmark.
note-title = Your own note
note-label = Write to yourself about this page
note-label-of = Note { $number } of { $total }
note-save = Save the note
note-saved = Your note is saved
note-removed = Your note is removed
note-empty = The note is empty, so nothing was saved
note-stored-at = Saved on { $date } at { $time }.
note-several = You wrote the note in two windows. Both texts are kept. You can put them together in one field and empty the other.
note-too-long = The note is too long. It can have { $limit } characters, and now there are { $over } too many. Make the text shorter and save again.
note-change = Change the note
bookmark-title = Bookmark
bookmark-what = With a bookmark you find this page again easily.
bookmark-is-set = You have a bookmark on this page.
bookmark-add = Add a bookmark
bookmark-remove = Remove the bookmark
bookmark-added = The bookmark is added
bookmark-removed = The bookmark is removed
notes-title = Notes and bookmarks
notes-link = All your notes and bookmarks
notes-lead = Here are all your notes and bookmarks. You can print this page from the menu of your browser.
notes-none-title = You have no notes or bookmarks yet
notes-none = At the end of every course page there is a part called More. There you can write a note or add a bookmark.
notes-orphans = Pages that are no longer there
notes-orphans-what = You wrote these notes on pages that have since been removed from the courses.
aloud-title = Listen to the page
aloud-what = Your device reads the text of the page aloud. Nothing is sent over the internet. The Esc key stops it.
aloud-play = Start listening
aloud-pause = Pause
aloud-resume = Go on listening
aloud-stop = Stop listening
aloud-speed = Reading speed
aloud-slow = Slow
aloud-normal = Normal
aloud-fast = Fast
aloud-follow = Move the page along with the reading
aloud-skipped = I skip a part in this language: { $language }.
aloud-failed = The device could not read aloud. Try again in a moment.

## On paper: a course, a module or a page to be printed
paper-title = Print: { $what }
paper-section = Printing
paper-page-link = Print this page
paper-course-link = Print the course
paper-module-link = Print part { $number }
paper-what = Here is the same text for paper. You can answer the exercises with a pen, and the right answers are not shown. You can also print from the menu of your browser.
paper-print = Print
paper-course = Course
paper-address = Address on the web
paper-revision = Version
paper-date = Printed
paper-contents = Contents
paper-choose-one = Tick one box.
paper-choose-all = Tick every box that fits.
paper-order = Write the order in the boxes. Number 1 comes first.
paper-pairs = On each line, write the letter of the answer that belongs there.
paper-gaps = Write what is missing on the lines.
paper-gap-options = Options for gap { $number }: { $options }
paper-steps = Tick each step when you have done it.
paper-practice = You do this practice on a screen. You find it at
paper-video = The video is at
paper-audio = The recording is at

## Feedback
feedback-question = Was this clear?
feedback-yes = Yes
feedback-no = No
feedback-nameless = Your answer is anonymous. We do not store who answered.
feedback-thanks = Thank you for the feedback
feedback-thanks-no = Thank you for telling us
feedback-what = What was unclear?
feedback-what-hint = Write if you want to. Even one strange word helps us.
feedback-who-reads = The people who made the course and the administrator of the server read this. Your name is not stored. Do not write about your health or about other people.
feedback-send = Send the feedback
feedback-too-long = The feedback is too long. There is room for { $limit } characters, and now there are { $over } too many. Shorten the text and send it again.
feedback-too-many-title = The answer is not stored yet
feedback-too-many = A lot of feedback has just come from your network. Wait a minute and press again. What you have written is still on this page.

## Groups of a coach
site-groups = Groups
groups-title = Your groups
groups-lead = Here you see who may need a word. The name of a group leads to its table and settings.
groups-none = You have no groups yet. When you make one, you get a code with which learners join it.
groups-make = Make a new group
groups-make-go = Make the group
groups-closed = Groups that have ended
group-name = Name of the group
group-name-hint = Learners see the name when they join. For example: Wednesday group.
group-name-empty = Write a name for the group.
group-members-count = { $count ->
    [0] There are no learners in the group yet.
    [one] There is 1 learner in the group.
   *[other] There are { $count } learners in the group.
}
group-words-count = { $count ->
    [one] One may need a word
   *[other] { $count } may need a word
}
group-all-well = Everybody is moving on. Nobody seems to need a word just now.
group-made-title = The group is made
group-made = Next, choose the courses and invite the learners.
group-is-closed = The group ended on { $date }. The learners keep what is theirs.
group-empty = There are no learners in the group yet. Invite them with the code, or add them yourself and print cards.
group-counts = { $members ->
    [one] There is 1 learner in the group.
   *[other] There are { $members } learners in the group.
} { $words ->
    [0] Nobody seems to need a word just now.
    [one] One may need a word.
   *[other] { $words } may need a word.
}
group-no-courses = The group has no courses yet, so the table does not show how far anybody is.
table-name = Table: { $group }
table-caption = How far the learners are. Order: { $order }.
table-orders = Order
table-order-word = who may need a word
table-order-name = name
table-order-last = longest break
table-order-done = least done
table-member = Learner
table-word = May need a word
table-no-word = Not just now
table-last = Last did something
table-never = Nothing yet
table-wish = Wish: { $date }
table-not-begun = Has not started yet
table-finished = Course done
table-pages = { $done ->
    [0] No pages done yet, { $all } in total
    [one] 1 page done, { $all } in total
   *[other] { $done } pages done, { $all } in total
}
table-next = Next:
table-looked = Once a day it is written down that you looked at this table. It says only who looked and when.
word-stuck = Is stuck at exercise { $number }: { $tries } tries, and the answer is not right yet. Page: { $page }.
word-away = Has started, but did nothing for { $days } days.
word-not-begun = Joined { $days } days ago and has not started yet.
word-rules = When may somebody need a word?
word-rule-stuck = The last thing they did is at least try number { $tries } at the same exercise, and the answer is not right yet.
word-rule-away = The course is not finished, and they did nothing for { $days } days.
word-rule-not-begun = They joined the group { $days } days ago or earlier and have not started yet.
word-rule-last = To do something means to answer, or to mark a page as done. Reading alone is not stored, so they may have been here to read.
answers-title = { $name }: { $course }
answers-last = Last did something on { $date }
answers-not = Here you see the answers. You do not see notes, bookmarks, drafts or feedback.
answers-none = Has not answered yet.
answers-verdict = Best result
answers-tries = { $count ->
    [one] (1 try)
   *[other] ({ $count } tries)
}
answers-answer = Newest answer
answers-gone = The answer cannot be shown any more, because the exercise has changed.
answers-practice = Finished the practice.

## What a coach sees of a member
mirror-title = What your trainer sees
mirror-group = You are in the group { $group }. It is coached by { $coaches }.
mirror-sees = Your trainer sees: your name, which pages you have done, your answers to the exercises, and when you last answered or marked a page as done. This is so for the courses of your group.
mirror-sees-not = Your trainer does not see: your notes, your bookmarks, your drafts or your feedback.
mirror-leave = Leave the group { $group }
leave-group-title = Leave the group { $group }?
leave-group-text = Your answers and how far you are stay with you. Your account and your four words go on working.
leave-group-consequence = Your trainer no longer sees how you get on. You come back with the group code.
leave-group-yes = Leave the group
leave-group-no = Stay
account-left-group-title = You have left the group
account-left-group = Your answers are kept, and only you see them.
home-group-courses = Courses of your group
wish = Your trainer wishes that you do this by { $date }. It is no limit: you can do it later, too.
## Ways in by e-mail and password, and the mails
sign-in-email = A link to my e-mail
sign-in-email-text = You type your e-mail address. You get a message with a link that lets you in.
sign-in-password = I have a password
sign-in-password-text = You sign in with a user name or e-mail address and a password.
sign-in-other = Other ways to sign in
way-password = With a password
email-label = E-mail address
email-wrong = Check the e-mail address. It has an @ and a full stop, for example aino@example.com.
email-link-title = Sign in by e-mail
email-link-lead = We send you a link that lets you in. No password is needed.
email-link-hint = The address that you have saved in your account.
email-link-go = Send the link
email-sent-title = Look at your e-mail
email-sent-lead = If the address is saved in an account, we have sent a link there. The message usually comes within a minute.
email-sent-1 = Open your e-mail.
email-sent-2 = Press the link in the message. It works for 10 minutes, and once.
email-sent-3 = On the page that opens, press “Sign in”.
email-none = No message?
email-none-1 = Look in the spam folder, too.
email-none-2 = Check that you typed the address right.
email-none-3 = If you asked for several links, use the one that came last. The older ones do not work any more.
email-again = Type the address again
email-title = E-mail address
email-lead = You do not have to give an address. With one you get in even if the other ways are lost. Your coach does not see it.
email-now = Your address is
email-not-yet = Your account has no e-mail address yet.
email-same = This address is in your account already. Type a new one if you want to change it.
email-hint = We send a link to the address. With it you confirm that the address is yours.
email-go = Send the link
email-back = Back to my account
email-remove-title = Remove the address
email-remove-text = After that you cannot get in by e-mail. Your other ways to sign in still work.
email-remove = Remove the e-mail address
email-removed-title = The address is removed
email-removed = Your account has no e-mail address any more.
email-confirm-sent-title = Now open your e-mail
email-confirm-sent = We have sent a message to the address. It is in use when you press the link in the message. The link works for 10 minutes.
email-confirm-title = Is this your address?
email-confirm-lead = The address { $email } will belong to the account that asked for it. It can be used to sign in after that.
email-confirm-go = Yes, use this address
email-confirm-not-me = If you did not ask for this, close the page. Then nothing happens.
email-changed-title = The address is in use
email-changed = You can now sign in with this e-mail address.
email-taken-title = The address is in use already
email-taken-lead = This e-mail address belongs to another account. Maybe you have two accounts: sign in with the address to see the other one.
email-over-lead = The link has been used, or it is too old. Ask for a new one on the page of your account.
account-email = With an e-mail address you get in even if your words are lost.
account-password = With a password you get in by a user name or an e-mail address.
password-title = Sign in with a password
password-lead = Type your user name or your e-mail address, and your password.
sign-in-name-or-email = User name or e-mail address
sign-in-name-or-email-hint = You chose the user name when you made the password. It is not the same as the name you are called by.
sign-in-name-missing = Type your user name or your e-mail address.
password-label = Password
password-missing = Type your password.
password-wrong = The name and the password do not belong together. Check both. Capital and small letters differ in the password.
password-wait = A wrong password was typed too many times. Wait { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
} and try again, or sign in another way.
password-wait-minutes = A wrong password was typed too many times. Wait { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
} and try again, or sign in another way.
password-show = Show the password
password-hide = Hide the password
password-forgotten = Forgot your password?
password-forgotten-text = Sign in another way, for example with your four words. After that you can make a new password in your account.
password-own-title = Password
password-own-set = Make a password if you want to sign in with one. You sign in with it and a user name or your e-mail address.
password-own-change = Your account has a password. Here you can change it.
sign-in-name-label = User name
sign-in-name-hint = Choose a name to sign in with. It has at least 3 letters or digits and no spaces. Others do not see it. Write it down.
sign-in-name-hint-email = Optional: you can also sign in with your e-mail address. At least 3 letters or digits, no spaces. Others do not see the name.
sign-in-name-empty = Choose a user name. You need it to sign in, because your account has no e-mail address.
sign-in-name-wrong = Use 3–40 letters or digits in the user name. A full stop, a hyphen and an underscore are fine, a space is not.
sign-in-name-taken = Somebody has this user name already. Choose another, for example add a digit.
password-current = Present password
password-current-wrong = The present password is not right. Type it again. If you do not remember it, sign out and come in another way.
password-new = New password
password-new-hint = Long is good: { $advised } characters or more, for example four words that have nothing to do with each other. At least { $fewest } characters. All characters and spaces are fine.
password-empty = Type a new password.
password-short = Make the password longer. It needs at least { $fewest } characters.
password-long = Make the password shorter. It can have { $most } characters at most.
password-common = Choose another password. This one is so common that it would be among the first guesses.
password-known = Choose another password. This one is only a name that others know, too: yours, your group’s, a course’s or the site’s.
password-simple = Choose another password. This one is easy to guess, because it repeats itself or is a common word with a little added.
password-save = Save the password
password-ends-others = When you save, you are signed out on all other devices.
password-saved-title = The password is saved
password-saved = You can now sign in with it. You were signed out on other devices.
password-remove-title = Remove the password
password-remove-text = After that you cannot get in with a password. Your other ways to sign in still work.
password-remove = Remove the password
password-removed-title = The password is removed
password-removed = Your account has no password any more. You were signed out on other devices.
my-data-email-changes = An e-mail address that you have not confirmed yet
my-data-email-changes-why = The address waits for you to confirm it by the link. The server has only a digest of the link.
my-data-email-changes-until = Kept until you confirm the address or the link is too old, a day at most.
my-data-passwords = Password
my-data-passwords-why = The password lets you in. The server has only a digest of it, from which nobody can find the password.
my-data-passwords-until = Kept until you remove the password or your data.
mail-hello = Hello!
mail-contact = Ask for help: { $contact }
mail-sign-in-subject = Link: sign in to { $site }
mail-sign-in =
    This link lets you in to { $site }:

    { $link }

    The link works for { $minutes } minutes, and once. On the page that opens, press “Sign in”.

    If you did not ask for the link, you need not do anything. Do not send the link to anybody.
mail-confirm-subject = Confirm your e-mail address: { $site }
mail-confirm =
    Somebody wants to use this e-mail address on { $site }. If it was you, confirm the address by this link:

    { $link }

    The link works for { $minutes } minutes, and once.

    If it was not you, you need not do anything. The address will not be used then.
mail-taken-subject = You have an account already: { $site }
mail-taken =
    Somebody wants to use this e-mail address on { $site }. The address belongs to another account already, so it was not taken a second time.

    If it was you, sign in with the address here:

    { $link }

    If it was not you, you need not do anything.
mail-changed-subject = Your way to sign in has changed: { $site }
mail-changed-address = The e-mail address of your account on { $site } was changed or removed. This address is not in use any more.
mail-changed-password = The password of your account on { $site } was changed or removed. The account was signed out on other devices.
mail-changed =
    If you did it yourself, you need not do anything.

    If you did not, tell your coach or the site’s contact person at once. Your account is here:

    { $link }
mail-test-subject = Test message: { $site }
mail-test = This is a test message from { $site }. If you can read it, e-mail works.
## Signing in by another service (OpenID Connect)
sign-in-service = Sign in: { $name }
sign-in-service-text = You go to another service ({ $name }). When you have signed in there, you come back here.
way-service = By another service
account-service = You also get into this account by signing in to { $name }.
service-cancelled-title = You did not sign in
service-cancelled = You came back and are not signed in. Nothing has changed.
service-lost-title = Start signing in again
service-lost = It took too long, or it was started in another browser. Nothing has changed.
service-wrong-title = Signing in did not work
service-wrong = The answer of the other service could not be accepted. It is not your fault. Try again. If that does not help, tell the contact person.
service-unreachable-title = The other service does not answer
service-unreachable = You cannot sign in by it just now. Try again in a while, or sign in another way.
service-disabled-title = The account is not in use
service-disabled = You were recognised, but your account is closed. Ask the contact person.
service-again = Try again: { $name }
service-new-title = What should we call you?
service-new-lead = You are here for the first time. { $name } knows who you are. A nickname is enough.
service-new-go = Start
service-been-here = Have you been here before?
service-been-here-text = Then sign in as before. After that you can link { $name } to your account, and your answers stay in one place.
service-own-title = Signing in: { $name }
service-own-lead = When you link the service to your account, you get in by signing in there ({ $name }). Your other ways in still work.
service-since = { $name } has been linked to your account since { $day }.
service-not-yet = The service is not linked to your account.
service-link = Link: { $name }
service-remove = Remove: { $name }
service-ask = Link { $name } to this account?
service-ask-who = In the service your name is { $who }. If that is not your name, do not link it.
service-ask-text = Link it only if it was you who just signed in there.
service-ask-go = Link to my account
service-linked-title = The service is linked
service-linked = You can now sign in by it as well.
service-removed-title = The service is removed
service-removed = Nobody gets into your account by it any more.
service-taken-title = The service was not linked
service-taken = It is already linked to another account here. If that one is yours too, ask the contact person for help.
service-only-way-title = The service was not removed
service-only-way = It is your only way in. First set up another one, for example your own words.
mail-changed-service = Another service to sign in by was linked to your account on { $site }, or removed.
my-data-subject = Name in the service
my-data-identities = Signing in by another service
my-data-identities-why = This is how we know you when you come by another service.
my-data-identities-until = Kept until you remove the service from your account or delete your data.

## Privacy
site-privacy = Privacy
privacy-title = Privacy
privacy-lead = This page tells what is kept of you, why, for how long, and what rights you have.
privacy-controller = Who answers for your data
privacy-controller-unsaid = Whoever runs the site { $site } has not written their name and address here yet. Ask the contact person.
privacy-officer = For questions of data protection: { $officer }
privacy-purposes = What is kept and what for
privacy-basis = Ground:
privacy-basis-service = A service that you use (EU General Data Protection Regulation 6.1 b).
privacy-basis-legitimate-interest = Legitimate interest: a coach can help who sees how far you have come (EU General Data Protection Regulation 6.1 f).
privacy-basis-public-task = A task in the public interest that the organiser has (EU General Data Protection Regulation 6.1 e).
privacy-basis-consent = Your consent. You take it back by leaving the group (EU General Data Protection Regulation 6.1 a).
privacy-basis-interest = Legitimate interest: nobody misuses the site or your data (EU General Data Protection Regulation 6.1 f).
privacy-study = Studying
privacy-study-what = When you answer an exercise, mark a page as done or write a note, it is kept so that you can go on later. Nothing is kept of merely reading.
privacy-sign-in = Signing in
privacy-sign-in-what = When you join a group, you get an account. A nickname is enough.
privacy-coaching = Coaching
privacy-coaching-what = The coach of your group sees your name, which pages you have done, your answers to exercises, and when you were last here. They do not see your notes, your bookmarks, or answers you have not finished. A line is kept when the coach looks.
privacy-certificate = Certificate
privacy-certificate-what = What stands in the certificate is kept so that a code can show that it is genuine. A certificate is made only if you ask for it.
privacy-safety = Safety
privacy-safety-what = When somebody uses power over another person’s data, a line is kept: who did what, and when. That is how misuse is noticed.
privacy-nobody = Feedback and searches
privacy-nobody-what = When you give feedback on a page, or a search finds nothing, we keep only the feedback or the words, and the day. We do not keep whose they are.
privacy-rights = Your rights
privacy-rights-1 = You see all that is kept of you on the page My data.
privacy-rights-2 = You can download it as a file.
privacy-rights-3 = You can correct your name in your account. For anything else, ask the contact person.
privacy-rights-4 = You can delete your data. It is not brought back from backups either.
privacy-rights-5 = You can object to how your data is used, or ask to have it limited. Tell the contact person.
privacy-complain = If you think that your data is handled wrongly, you can complain to the Data Protection Ombudsman (tietosuoja.fi).
privacy-cookies = Cookies
privacy-cookies-1 = When you save something for the first time without an account, the browser gets a cookie by which your data is found. It stays in the browser for 400 days at most.
privacy-cookies-2 = When you sign in, the browser gets a cookie that ends when you sign out or your session runs out.
privacy-cookies-3 = When you choose a language, or change text and colours, the browser remembers your choice.
privacy-cookies-4 = There are no other cookies. Nobody follows what you do, and no page fetches anything from other servers.
privacy-where = Where the data is
privacy-where-1 = The data is on the server of this site.
privacy-where-2 = It is not given or sold to others, unless the law demands it.
privacy-where-3 = No machine makes decisions about you or judges you by your data.
privacy-version = This text holds from { $day } on.

## Administration
format-decimal = .
replies-title = You said – we did
admin-title = Administration
admin-menu = Parts of administration
admin-lead = This is where the service is looked after: people, groups and settings. Answers of learners are not shown here.
admin-matters = Waiting for you
admin-matters-none = All is well. Nothing is waiting for you.
admin-parts = Parts of administration
admin-matter-job = A scheduled job failed: { $job }. The reason is in the server's log.
admin-matter-feedback = { $count ->
    [one] There is one new piece of feedback about pages.
   *[other] There are { $count } new pieces of feedback about pages.
}
admin-matter-contact = No contact person is named. People do not know whom to ask for help.
admin-matter-ways = People get in only with a group code and their own words. Somebody may need another way, too.
admin-matter-groups = { $count ->
    [one] One group has no trainer who can sign in.
   *[other] { $count } groups have no trainer who can sign in.
}
admin-more = Show older ones
admin-search-go = Search
admin-name = Name
admin-number = Number
admin-role = Role
admin-role-any = all roles
admin-state = State
admin-email = E-mail
admin-email-none = None
admin-since = Account made
admin-sessions = Signed in
admin-sessions-count = { $count ->
    [0] nowhere
    [one] on one device
   *[other] on { $count } devices
}
admin-choose = Choose
admin-choose-one = Choose { $name }
admin-open = In use
admin-disabled-since = Closed on { $date }
admin-coaches = coaches it
admin-last = This is the only administrator who can sign in. Give somebody else the administrator's role first.
admin-people = People
admin-people-card = Accounts, roles and getting in
admin-people-lead = Search by name, number or e-mail. The newest account comes first.
admin-people-search = Search for people
admin-people-q = Name, number or e-mail
admin-people-q-hint = A part is enough.
admin-people-found = Accounts found
admin-people-none = No account was found. Try a shorter part of the name.
admin-people-back = Back to people
admin-new = Make a new account
admin-new-lead = You get a link to hand over. It opens the account once and works for { $hours } hours.
admin-new-go = Make the account and show the link
admin-link = A link to get in
admin-link-what = When somebody cannot get into their account, make them a link. It opens the account once and works for { $hours } hours. A link made before stops working.
admin-link-go = Make a link
admin-link-title = Link: { $name }
admin-link-lead = The link is shown only now. It opens the account once and works for { $hours } hours.
admin-link-qr = The same link as a QR code
admin-link-care = Give the link to the person themselves. Anybody who has the link gets into the account.
admin-link-done = The link is handed over
admin-role-change = Change the role
admin-role-what = When the role changes, the person is signed out everywhere.
admin-role-go = Change the role
admin-role-missing = Choose a role.
admin-disable = Close the account
admin-disable-what = Nobody gets into a closed account by any way, and the person is signed out at once. Nothing is deleted. You can open the account again.
admin-disable-go = Close the account
admin-disable-ticked = Close the chosen accounts
admin-disable-title = { $count ->
    [one] Close this account?
   *[other] Close these { $count } accounts?
}
admin-disable-undo = You can take this back right after it, and later, too.
admin-disable-yes = Close the accounts
admin-disable-no = Do not close them
admin-nobody-ticked = Choose at least one open account. Your own account cannot be closed here.
admin-undo-disable = Open the same accounts again
admin-enable = Open the account
admin-enable-what = The account is closed. When you open it, the person gets in again by the same ways as before.
admin-enable-go = Open the account
admin-merge = Make one account of two
admin-merge-what = If one person has two accounts, they can become one. This account stays. You see both first.
admin-merge-with = The number of the other account
admin-merge-with-hint = The number is in the list of people.
admin-merge-ask = Look at both accounts
admin-merge-missing = There is no other account of that number to be joined. Check the number.
admin-merge-title = Make one account of two
admin-merge-goes = This account goes
admin-merge-stays = This account stays
admin-merge-kept = Kept:
admin-merge-question = Move everything from the account { $gone } to the account { $into }?
admin-merge-text = Answers, notes, certificates and groups go to the account that stays.
admin-merge-consequence = The own words of the account that goes, and its other ways in, stop working. This cannot be taken back.
admin-merge-yes = Join the accounts
admin-merge-no = Keep both
admin-groups = Groups
admin-groups-card = Groups and their trainers
admin-groups-lead = All groups and their trainers. Only the trainer of a group sees its members' answers.
admin-groups-empty = There are no groups yet. A trainer makes a group.
admin-groups-none = In no group
admin-group-coaches = Trainers
admin-group-members = Members
admin-group-made = Made
admin-group-no-coach = No trainer
admin-group-open = Going on
admin-group-over = Ended on { $date }
admin-group-answers = Members' answers are not shown in administration.
admin-hand-over = Hand over to another trainer
admin-hand-over-what = The new trainer sees the group and its members. Those of before do not see them any more.
admin-hand-over-go = Hand the group over
admin-coach = New trainer
admin-coach-choose = Choose a trainer
admin-coach-missing = Choose who gets the group.
admin-close = End the group
admin-close-what = Nobody joins by the group's code any more. Its members keep their accounts and all they have done. You can let the group go on later.
admin-close-go = End the group
admin-reopen = Let the group go on
admin-reopen-what = The group has ended. When you let it go on, its code works again if it is not too old.
admin-reopen-go = Let the group go on
admin-settings = Settings
admin-settings-card = Name, contact person, colour and ways to sign in
admin-settings-lead = Changes are seen on the pages as soon as you save.
admin-settings-site = The service
admin-settings-contact = Contact person
admin-settings-contact-what = We show the contact person on the help page, on error pages and at the end of every page.
admin-settings-privacy = Privacy
admin-settings-privacy-what = These are shown in the privacy notice.
admin-setting-controller = Controller
admin-setting-controller-hint = The name and address of the organisation
admin-setting-privacy-officer = Data protection officer
admin-setting-privacy-officer-hint = How they are reached
admin-setting-coaching-basis = On what ground trainers see how far people are
admin-basis-legitimate-interest = legitimate interest
admin-basis-public-task = a task in the public interest
admin-basis-consent = consent
admin-settings-ways = Ways to sign in
admin-settings-ways-what = The group code and own words are always there. These you can add.
admin-settings-languages = Languages
admin-settings-languages-what = The languages are set in the settings of the server (ASKEL_LANGUAGES).
admin-settings-save = Save the settings
admin-setting-name = Name of the service
admin-setting-accent = Colour of links and buttons
admin-setting-accent-hint = For example #0b4a5a. Leave it empty if the usual colour will do. For the dark theme we make it lighter.
admin-setting-contact-name = Name
admin-setting-contact-phone = Telephone number
admin-setting-contact-email = E-mail address
admin-setting-contact-hours = When to reach them
admin-setting-contact-hours-hint = For example: on weekdays, 9 to 15
admin-setting-way-email-link = A link by e-mail
admin-setting-way-password = Password
admin-setting-way-passkey = A key on the device (passkey)
admin-setting-way-oidc = The account of another service (OpenID Connect)
admin-setting-way-shared-device = A PIN or words on a shared device
admin-setting-long = The text is too long. There is room for { $letters } characters on one line.
admin-setting-name-empty = Write the name of the service.
admin-setting-email = Check the e-mail address. It has an @ and a dot: name@example.org.
admin-accent-none = Write the colour like this: # and six characters, each 0–9 or a–f. For example #0b4a5a.
admin-accent-faint = This colour is too light. The contrast of text would be { $contrast }:1, and it must be at least 7:1 so that everybody can read it. The nearest colour that will do is { $nearest }.
admin-accent-own = Colour of links and buttons now: your own
admin-accent-usual = Colour of links and buttons now: the usual one
admin-audit = Audit trail
admin-audit-card = Who did what, and to whom
admin-audit-lead = This is what was done for others or with what is kept of others. Lines cannot be changed. They are kept for two years.
admin-audit-of = What the audit trail says of this account
admin-audit-search = Choose lines
admin-audit-person = Number of the account
admin-audit-person-hint = You see what they did and what was done to them.
admin-audit-act = What was done
admin-audit-any = everything
admin-audit-none = No line was found.
admin-audit-when = When
admin-audit-who = Who
admin-audit-what = What
admin-audit-whom = To whom or what
admin-audit-house = The service itself, or whoever keeps the server
admin-audit-gone = No more (number { $number })
audit-detail-closed = ended
audit-detail-reopened = goes on
audit-signed-in = Signed in
audit-looked-at-group = Looked at the table of a group
audit-looked-at-member = Looked at the answers of a member
audit-made-group = Made a group
audit-changed-group = Changed a group
audit-changed-coaches = Changed the trainer of a group
audit-added-member = Added to a group
audit-removed-member = Removed from a group
audit-renewed-words = Made new words
audit-merged-accounts = Made one account of two
audit-made-account = Made an account
audit-made-link = Made a link to get in
audit-changed-role = Changed a role
audit-disabled = Closed an account
audit-enabled = Opened an account
audit-reset-second-step = Took off the second step
audit-vouched = Vouched for another
audit-changed-ways-in = Changed their own ways in
audit-changed-setting = Changed a setting
audit-changed-feedback = Dealt with feedback
audit-changed-device = Changed a shared device
audit-downloaded-own = Downloaded their own data
audit-erased = Erased for good
admin-jobs = Scheduled jobs
admin-jobs-card = What the service does by itself
admin-jobs-lead = The service does these by itself. If one fails, the reason is in the server's log.
admin-job = Job
admin-job-last = Last
admin-job-how = How it went
admin-job-next = Next
admin-job-never = Not once yet
admin-job-soon = Soon
admin-job-failed = Failed
admin-job-done = { $count ->
    [0] Went well, nothing was to be done
    [one] Went well, one removed or done
   *[other] Went well, { $count } removed or done
}
admin-job-not-yet = Not known yet
job-retention = Delete what has been kept long enough
admin-feedback = Feedback about pages
admin-feedback-card = What was unclear, and what was done about it
admin-feedback-lead = Readers say without a name whether a page was clear. You can answer them on the page: You said – we did.
admin-feedback-new = New feedback
admin-feedback-no-new = There is no new feedback.
admin-feedback-old = Other pages
admin-feedback-page = Page
admin-feedback-count-new = New
admin-feedback-clear = Clear
admin-feedback-unclear = Unclear
admin-feedback-of = Feedback: { $page }
admin-feedback-counts = Clear: { $clear }. Unclear: { $unclear }.
admin-feedback-to-page = Open the page
admin-feedback-said = What was unclear
admin-feedback-nothing-said = Nobody has said that this page is unclear.
admin-feedback-nothing-ticked = Choose at least one piece of feedback first.
admin-feedback-wordless = Did not write what was unclear
admin-feedback-is-new = New
admin-feedback-is-old = Dealt with
admin-feedback-answered = Mark as dealt with
admin-feedback-again = Mark as new
admin-feedback-undo = Take back: mark the same as new again
admin-feedback-delete = Delete the chosen ones
admin-feedback-delete-hint = Delete feedback that names somebody or tells of somebody's health.
admin-feedback-delete-title = { $count ->
    [one] Delete this piece of feedback?
   *[other] Delete these { $count } pieces of feedback?
}
admin-feedback-delete-text = The feedback is gone for good, out of the numbers, too.
admin-feedback-delete-consequence = This cannot be taken back.
admin-feedback-delete-yes = Delete the feedback
admin-feedback-delete-no = Do not delete it
admin-replies = You said – we did
admin-replies-none = No answer is shown at the end of the page yet.
admin-reply = What did you do?
admin-reply-hint = One sentence that all readers of the page see. Write nobody's name and do not quote the feedback. For example: We replaced difficult words with easier ones.
admin-reply-language = In which language
admin-reply-language-missing = Choose one of the languages of the service.
admin-reply-empty = Write what you did.
admin-reply-go = Show at the end of the page
admin-reply-since = Shown since { $date }
admin-reply-withdraw = Take off the page
admin-missed = Searches in vain
admin-missed-card = What was searched for and not found
admin-missed-lead = These words were searched for and nothing was found. We do not store who searched. The numbers are kept for { $weeks } weeks.
admin-missed-none = All searches have found something.
admin-missed-week = Week { $week }
admin-missed-words = Words
admin-missed-language = Language
admin-missed-times = Times
admin-told-role = The role is changed.
admin-told-disabled = The account is closed. You can open it further down.
admin-told-enabled = The account is open again.
admin-told-disabled-several = The chosen accounts are closed.
admin-told-enabled-several = The accounts are open again.
admin-told-merged = The accounts are one now.
admin-told-handed-over = The group is handed over.
admin-told-closed = The group has ended. You can let it go on further down.
admin-told-reopened = The group goes on.
admin-told-settings = The settings are saved.
admin-told-feedback-answered = The feedback is marked as dealt with.
admin-told-feedback-new = The feedback is marked as new.
admin-told-feedback-delete = The feedback is deleted.
admin-told-reply-shown = The answer is now shown at the end of the page.
admin-told-reply-withdrawn = The answer is not shown on the page any more.
my-data-audit = What others have done with what is kept of you
my-data-audit-why = You see who has looked at your answers or changed your account.
my-data-audit-until = The lines are kept for { $days } days.
my-data-audit-by = Who
account-admin = Administration
## Settings of a group
group-settings-title = Settings: { $group }
group-courses = Courses
group-courses-what = Choose the courses of the group. Learners see them first among their own courses.
group-courses-save = Save the courses
group-course-gone = This course is no longer open, so learners do not see it.
group-course-place = Number in the order
group-course-day = Wished day
group-course-day-hint = You may leave it empty. The day is a wish, no limit: nothing gets locked.
group-day-strange = Check the day. Write it like this, for example: 12.12.2026.
group-name-save = Save the name
group-coaches = Trainers
group-coaches-what = All trainers of the group see the same table and can do the same things.
group-coach-you = (you)
group-coach-remove = Remove
group-coach-remove-of = Remove the trainer { $name }
group-no-trainers = There are no other trainers on this site to share the group with.
group-trainer = Trainer
group-trainer-choose = Choose a trainer
group-trainer-missing = Choose a trainer from the list.
group-share = Share the group
group-hand-over = Hand the group over
group-hand-over-what = When you hand the group over, you no longer see it yourself. The substitute can share it with you again.
group-end = Ending the group
group-end-what = When the group ends, nobody can join by the code, and learners do not see the group. Their answers stay with them.
group-end-closed = The group has ended. You can open it again.
group-close = End the group
group-open = Open the group again
group-close-title = End the group { $group }?
group-close-consequence = You can open the group again later.
group-close-no = The group goes on
group-told-renamed-title = The name is saved
group-told-renamed = Learners see the new name at once.
group-told-courses-title = The courses are saved
group-told-courses = Learners see them at once.
group-told-shared-title = The group is shared
group-told-shared = You both have the same rights in the group now.
group-told-unshared-title = The trainer is removed from the group
group-told-unshared = They do not see the group any more.
group-told-closed-title = The group has ended
group-told-closed = Nobody can join by the code any more.
group-told-opened-title = The group is open again
group-told-opened = Learners see the courses of the group again.
group-handed-over-title = The group is handed over
group-handed-over = You are no longer a trainer of the group.
group-invite-link = Invite learners
group-members-link = Learners and cards
group-settings-link = Courses and settings

## The code of a group
invite-title = Invite to the group { $group }
invite-lead = A learner needs only this code and a name to be called by.
invite-none = The group has no code now, so nobody can join by themselves.
invite-until = The code works until { $date }.
invite-where = The code is written at the address
invite-qr = QR code that opens the page for joining
invite-poster = Print a sheet for the wall
invite-text = A message, ready to send
invite-text-what = Send this to the learners, or put it into your own message.
invite-language = Language of the text
invite-message-label = Message
invite-message =
    Hello! Open this link to join the group { $group }:
    { $link }
    If the link does not open, go to { $join } and write the code { $code }.
    A nickname is enough, and you need no e-mail.
invite-subject = Invitation to the group { $group }
invite-copy = Copy the message
invite-copied = The message is copied.
code-change = Change or end the code
code-change-what = If the code has got into wrong hands, make a new one. When everybody has joined, you can end the code. Nothing happens to those who are in the group.
code-make = Make a code
code-renew-title = Make a new code
code-renew-text = The group gets a new code. Those who are in the group stay.
code-renew-consequence = The old code and old links no longer lead into the group.
code-renew-yes = Make a new code
code-end-title = End the code
code-end-text = Nobody can join by themselves any more. Those who are in the group stay.
code-end-yes = End the code
code-keep = Keep the code
code-renewed-title = The new code is made
code-renewed = The old code no longer works.
code-ended-title = The code has ended
code-ended = You can make a new code at any time.
poster-title = For the wall: { $group }
poster-lead = Print this page. Only the sheet below comes on paper.
poster-print = Print
poster-heading = Welcome to the group { $group }
poster-open = Open the address
poster-type = Write the code
poster-name = Say what you are called. A nickname is enough.
poster-camera = You can also open the camera of your phone and point it at this picture.

## Members and their cards
members-title = Learners: { $group }
members-link = All learners
members-twins = Two in the group have the same name. Open one of them and add a note to tell them apart.
member-add = Add a learner yourself
member-add-what = This is how somebody comes along without a phone: you write the name, and they get a card on paper.
member-name = Name to be called by
member-name-hint = A first name or a nickname is enough.
member-name-empty = Write a name. A nickname is enough.
member-mark = Note to tell apart
member-mark-hint = Only trainers and the learner see this. For example: blue phone. At most { $letters } letters.
member-add-go = Add and show the card
member-last = Last did something on { $date }
member-full-name = Full name: { $name }
member-way-in = Help back in
member-way-in-what = If the words or the card are lost, make new words, or open the account once on the phone.
member-words = Make new words and a card
member-link = Open on the learner's phone
member-words-what = When you make new words, the old ones stop working at once. The answers stay.
member-apart = Tell apart from others of the same name
member-mark-save = Save the note
member-marked-title = The note is saved
member-marked = It stands after the name in the table and on the card.
member-more = More
member-remove = Remove from the group
member-remove-title = Remove { $name } from the group?
member-remove-text = Their account and answers stay with them. You no longer see them.
member-remove-consequence = You can take this back within 30 days.
member-remove-yes = Remove from the group
member-remove-no = Keep in the group
member-removed-title = The learner is removed from the group
member-removed = Their answers are kept, and are theirs.
member-return = Add back
member-returned-title = The learner is back in the group
member-returned = Everything is as it was.
member-link-title = Open on the phone
member-link-lead = Point the camera of the phone that { $name } has at this picture. The link works once, for { $minutes } minutes.
member-link-qr = QR code that lets { $name } in once
member-link-how = If the camera does not work, write this address into the browser of the phone:
member-link-done = Done
cards-title = Sign-in cards: { $group }
cards-link = Make cards
cards-lead = A card has four words of one's own and a QR code. With them a learner gets in on any device.
cards-empty = There are no learners in the group yet to make cards for.
cards-whom = Who gets a card?
cards-consequence = Everybody chosen gets new words. Their old words and their old card stop working at once.
cards-draw = Make the cards
cards-cancel = Cancel
cards-everybody = Choose everybody
cards-nobody = Choose at least one learner.
cards-shown-title = The cards are ready
cards-shown-lead = { $count ->
    [one] Print this card or write the words down now.
   *[other] Print these { $count } cards now and cut them along the lines.
}
cards-once = The words are shown only now. We do not keep them, so we cannot show them again. If you load this page again, the words change.
cards-print = Print the cards
card-open = Open the address
card-type = Write the four words:
card-qr = QR code that lets { $name } in
card-note = Keep the card like a key. The words end if they are not used for { $days } days.
merge-link = Join with another
merge-title = Who is { $name } joined with?
merge-lead = If the same person has joined twice, you can make one of two. All answers stay.
merge-with = The other account
merge-choose = Choose
merge-missing = Choose the other learner from the list.
merge-other = { $name }, joined { $date }
merge-next = Next
merge-no = Do not join them
merge-ask-title = Are these the same person?
merge-ask-text = These two become one:
merge-kept = { $name }: joined { $date }, answers { $answers }, pages done { $pages }
merge-consequence = The account { $name } stays. The words, the card and the other ways in of the other account stop working. This cannot be undone.
merge-yes = Join them, they are the same person
merge-done-title = Two have become one
merge-done = All answers are kept in the same account.
table-export = Download the table (CSV)
table-csv-mark = Note
table-csv-full-name = Full name
table-csv-joined = Joined
import-link = Add many at once from a table
import-title = Add learners from a list
import-lead = Paste the list from a spreadsheet, or choose a CSV file. You first see what was read. Nothing is stored before you accept.
import-list = List
import-list-hint = One learner on each line: name; note; full name. The note and the full name may be missing.
import-file = CSV file
import-file-hint = At most { $lines } lines.
import-read = Read the list
import-preview-title = Check the list
import-preview-lead = { $count ->
    [one] There is 1 learner in the list.
   *[other] There are { $count } learners in the list.
}
import-name = Name
import-mark = Note
import-full-name = Full name
import-twins = Some names are the same. If they are one person, correct the list. If they are two people, give one of them a note.
import-notice = Notice
import-in-group = Somebody of this name is in the group already.
import-in-list = The same name stands higher up in the list.
import-confirm = Add the learners
import-again = Mend the list
import-empty = There is no name in the list. Write at least one line.
import-too-many = There are too many lines in the list. At most { $lines } at once.
import-line-name = Line { $line }: the name is missing.
import-line-long = Line { $line }: the name is too long. At most { $letters } letters.
import-line-columns = Line { $line }: too many columns. There can be three.
import-done-title = { $count ->
    [one] 1 learner is added
   *[other] { $count } learners are added
}
import-done = Next, make cards for them, so that they get in.
