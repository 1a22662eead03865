package uk.comity.web.parts;

/** News at the top of a page that is not about its content; the template also takes ready content in place of the text. */
public record NotificationBanner(Kind kind, String title, String text) {

    /** Something to know, or something that went well (which screen readers announce at once). */
    public enum Kind {
        IMPORTANT("govuk-notification-banner", "region"),
        SUCCESS("govuk-notification-banner govuk-notification-banner--success", "alert");

        private final String classes;
        private final String role;

        Kind(String classes, String role) {
            this.classes = classes;
            this.role = role;
        }

        public String classes() {
            return classes;
        }

        public String role() {
            return role;
        }
    }

    public NotificationBanner {
        Must.say(title, "title for a notification banner");
    }

    public static NotificationBanner important(String text) {
        return new NotificationBanner(Kind.IMPORTANT, "Important", text);
    }

    public static NotificationBanner success(String text) {
        return new NotificationBanner(Kind.SUCCESS, "Success", text);
    }
}
