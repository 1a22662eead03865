package uk.comity.web.parts;

import gg.jte.TemplateOutput;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import uk.comity.templates.StaticTemplates;
import uk.comity.templates.Templates;
import uk.comity.web.parts.Options.NotOurs;

/** Our parts, made from the options of GOV.UK's own cases. Where ours have no such option, {@link NotOurs}. */
final class OurParts {

    static final Templates PARTS = new StaticTemplates();

    private OurParts() {}

    static String render(String component, Options options) {
        return switch (component) {
            case "back-link" ->
                html(PARTS.partsBackLink(
                        new BackLink(new Link(or(options.text("text"), "Back"), or(options.text("href"), "#")))));
            case "breadcrumbs" -> breadcrumbs(options);
            case "button" -> button(options);
            case "checkboxes" -> OurQuestions.checkboxes(options);
            case "date-input" -> OurQuestions.dateInput(options);
            case "details" ->
                html(PARTS.partsDetails(new Details(options.text("summaryText"), options.text("text")), null));
            case "error-message" ->
                html(PARTS.partsErrorMessage(new ErrorMessage(options.text("id"), options.text("text"))));
            case "error-summary" -> errorSummary(options);
            case "hint" -> html(PARTS.partsHint(new Hint(options.text("id"), options.text("text"))));
            case "input" -> OurQuestions.input(options);
            case "inset-text" -> html(PARTS.partsInsetText(new InsetText(options.text("text")), null));
            case "notification-banner" -> notificationBanner(options);
            case "pagination" -> pagination(options);
            case "panel" -> html(PARTS.partsPanel(new Panel(options.text("titleText"), options.text("text")), null));
            case "radios" -> OurQuestions.radios(options);
            case "select" -> OurQuestions.select(options);
            case "summary-list" -> summaryList(options);
            case "table" -> table(options);
            case "tag" -> html(PARTS.partsTag(tag(options)));
            case "task-list" -> taskList(options);
            case "textarea" -> OurQuestions.textarea(options);
            case "warning-text" -> warningText(options);
            default -> throw new IllegalArgumentException("No part is compared with " + component);
        };
    }

    static String html(JteModel model) {
        TemplateOutput output = new gg.jte.output.StringOutput();
        model.render(output);
        return output.toString();
    }

    static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    private static String breadcrumbs(Options options) {
        var links = options.list("items").stream()
                .map(item -> new Link(item.text("text"), need(item.text("href"), "this page as a breadcrumb")))
                .toList();
        return html(PARTS.partsBreadcrumbs(new Breadcrumbs(links)));
    }

    static String need(String text, String missing) {
        if (text.isEmpty()) {
            throw new NotOurs(missing);
        }
        return text;
    }

    private static String warningText(Options options) {
        if (!options.text("iconFallbackText").equals("Warning")) {
            throw new NotOurs("another word than Warning");
        }
        return html(PARTS.partsWarningText(new WarningText(options.text("text"))));
    }

    private static String button(Options options) {
        var look = switch (options.text("classes")) {
            case "" -> Button.Look.PRIMARY;
            case "govuk-button--secondary" -> Button.Look.SECONDARY;
            case "govuk-button--warning" -> Button.Look.WARNING;
            case "govuk-button--inverse" -> Button.Look.INVERSE;
            default -> throw new NotOurs("these classes");
        };
        if (options.has("href")) {
            return html(
                    PARTS.partsLinkButton(new LinkButton(new Link(options.text("text"), options.text("href")), look)));
        }
        return html(
                PARTS.partsButton(new Button(options.text("text"), look, options.text("name"), options.text("value"))));
    }

    private static String errorSummary(Options options) {
        var problems = options.list("errorList").stream()
                .map(item -> new Link(item.text("text"), need(item.text("href"), "a problem without a link")))
                .toList();
        return html(PARTS.partsErrorSummary(new ErrorSummary(options.text("titleText"), problems)));
    }

    private static String notificationBanner(Options options) {
        var text = options.text("text");
        var banner = options.text("type").equals("success")
                ? NotificationBanner.success(text)
                : NotificationBanner.important(text);
        return html(PARTS.partsNotificationBanner(
                new NotificationBanner(banner.kind(), or(options.text("titleText"), banner.title()), text), null));
    }

    private static String pagination(Options options) {
        var items = options.list("items").stream()
                .<Pagination.Item>map(item -> item.isOn("ellipsis")
                        ? new Pagination.Gap()
                        : new Pagination.Page(
                                Integer.parseInt(item.text("number")),
                                item.text("href"),
                                item.isOn("current") ? Pagination.Place.HERE : Pagination.Place.ELSEWHERE))
                .toList();
        return html(PARTS.partsPagination(new Pagination(
                options.child("previous").text("href"), options.child("next").text("href"), items)));
    }

    private static String summaryList(Options options) {
        var rows = options.list("rows").stream()
                .map(row -> new SummaryList.Row(
                        row.child("key").text("text"),
                        row.child("value").text("text"),
                        row.child("actions").list("items").stream()
                                .map(OurParts::action)
                                .toList()))
                .toList();
        return html(PARTS.partsSummaryList(SummaryList.of(rows)));
    }

    private static SummaryList.Action action(Options item) {
        return new SummaryList.Action(new Link(item.text("text"), item.text("href")), item.text("visuallyHiddenText"));
    }

    private static String table(Options options) {
        var columns = options.list("head").stream()
                .map(head -> new Table.Column(
                        head.text("text"),
                        head.text("format").equals("numeric") ? Table.Format.NUMERIC : Table.Format.WORDS))
                .toList();
        var layout = options.isOn("firstCellIsHeader") ? Table.Layout.ROW_HEADINGS : Table.Layout.PLAIN;
        var rows = options.lists("rows").stream()
                .map(row -> row.stream()
                        .map(cell -> cell(cell, columns, row.indexOf(cell)))
                        .toList())
                .toList();
        return html(PARTS.partsTable(new Table(options.text("caption"), columns, rows, layout)));
    }

    private static Table.Cell cell(Options cell, List<Table.Column> columns, int index) {
        var numeric = index < columns.size() && columns.get(index).format() == Table.Format.NUMERIC;
        if (cell.text("format").equals("numeric") != numeric) {
            throw new NotOurs("a figure under a column of words");
        }
        return Table.Cell.of(cell.text("text"));
    }

    private static Tag tag(Options options) {
        var classes = options.text("classes");
        return new Tag(
                options.text("text"),
                List.of(Tag.Colour.values()).stream()
                        .filter(each ->
                                each.classes().equals(("govuk-tag " + classes.replace("govuk-tag--blue", "")).strip()))
                        .findFirst()
                        .orElseThrow(() -> new NotOurs("classes " + classes)));
    }

    private static String taskList(Options options) {
        var tasks = options.list("items").stream()
                .map(item -> new TaskList.Task(
                        item.child("title").text("text"),
                        item.text("href"),
                        item.child("hint").text("text"),
                        item.child("status").text("text"),
                        item.child("status").has("tag")
                                ? Optional.of(tag(item.child("status").child("tag")))
                                : Optional.empty()))
                .toList();
        return html(PARTS.partsTaskList(new TaskList(or(options.text("idPrefix"), "task-list"), tasks)));
    }
}
