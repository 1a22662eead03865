package uk.comity.trials.browser;

import java.nio.file.Path;

/** An officer files a document of the Planning Committee through the pages, and stands on its page afterwards. */
record Filing(String council, String title, String kind, String mark) {

    /** By whoever is signed in there; gives the path of its page. */
    String by(Window officer, Path file) {
        officer.goTo("/" + council + "/documents/new")
                .sendFiles("The file", file)
                .press("Go on")
                .isStatus(200);
        officer.write("By which title do people know it?", title)
                .choose(kind)
                .pick("Which body's business is it? (optional)", "Planning Committee")
                .choose("Is it business of the executive?", "No")
                .choose("Only those to whom it is open")
                .choose(mark)
                .send("File a document")
                .isStatus(200);
        officer.goTo("/" + council + "/documents").press(title).isStatus(200);
        return officer.path();
    }
}
