package uk.comity.web.parts;

import java.util.List;
import java.util.Optional;

/** Things to do, in any order, and how each stands. */
public record TaskList(String idPrefix, List<Task> tasks) {

    /** One thing to do. Without an address it cannot be started yet; the state is a tag, or plain words where it is done. */
    public record Task(String title, String href, String hint, String state, Optional<Tag> tag) {
        public Task {
            Must.say(title, "title for a task");
            if (!href.isEmpty()) {
                Must.lead(href);
            }
        }

        public static Task of(Link link, String state) {
            return new Task(link.text(), link.href(), "", state, Optional.empty());
        }

        public static Task of(Link link, Tag tag) {
            return new Task(link.text(), link.href(), "", "", Optional.of(tag));
        }

        public Task withHint(String hint) {
            return new Task(title, href, hint, state, tag);
        }

        public String classes() {
            return href.isEmpty() ? "govuk-task-list__item" : "govuk-task-list__item govuk-task-list__item--with-link";
        }
    }

    public TaskList {
        Must.say(idPrefix, "id prefix for a task list");
        tasks = List.copyOf(tasks);
    }

    /** The start of the ids for the task at {@code index}, from 0. */
    public String id(int index) {
        return idPrefix + "-" + (index + 1);
    }

    public String describedBy(int index) {
        return (tasks.get(index).hint().isEmpty() ? "" : id(index) + "-hint ") + id(index) + "-status";
    }
}
