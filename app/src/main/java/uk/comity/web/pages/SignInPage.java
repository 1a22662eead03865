package uk.comity.web.pages;

import java.util.List;
import java.util.Optional;
import uk.comity.web.parts.Csrf;
import uk.comity.web.parts.ErrorSummary;
import uk.comity.web.parts.TextInput;

/** Signing in by name and password. */
public record SignInPage(
        Optional<ErrorSummary> problems, List<TextInput> fields, Csrf csrf, String action, String next) {
    public SignInPage {
        fields = List.copyOf(fields);
    }
}
