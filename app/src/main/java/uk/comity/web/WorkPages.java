package uk.comity.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.access.Standing;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.matters.Due.Running;
import uk.comity.matters.enquiry.State;
import uk.comity.notices.Notice;
import uk.comity.notices.Why;
import uk.comity.views.DutyLine;
import uk.comity.views.Filter;
import uk.comity.views.FolioLine;
import uk.comity.views.Views;
import uk.comity.web.pages.WorkPage;
import uk.comity.web.parts.EmptyState;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Section;
import uk.comity.web.parts.Spoken;
import uk.comity.web.parts.Table;
import uk.comity.web.parts.Table.Cell;
import uk.comity.web.parts.Table.Column;

/** My work: for you to do, you are waiting for, for you to know. */
@RestController
class WorkPages {

    /** The most notices that are shown at once. */
    private static final int NEWS = 30;

    @GetMapping("/{council}/work")
    ResponseEntity<String> work(Visit visit) {
        var standing = visit.standing();
        var speaking = Speaking.of(visit);
        var desk = new Desktop(visit, standing, speaking);
        var isAsker = standing.isMember() || !desk.supported().isEmpty();
        var page = new WorkPage(
                "My work",
                isAsker ? Optional.of(new Link("Raise an enquiry", visit.at("enquiries/new"))) : Optional.empty(),
                List.of(desk.toDo(), desk.waiting(), desk.news()));
        return Html.page(Html.PAGES.pagesWork(visit.frame("My work", Section.MY_WORK), page));
    }

    /** One person's desk at one moment. */
    private record Desktop(Visit visit, Standing standing, Speaking speaking, Dates dates, List<PersonId> supported) {

        Desktop(Visit visit, Standing standing, Speaking speaking) {
            this(
                    visit,
                    standing,
                    speaking,
                    Dates.of(speaking),
                    standing.register().membersSupportedBy(visit.me(), visit.day()));
        }

        WorkPage.Part toDo() {
            var rows = new ArrayList<List<Cell>>();
            for (var referral : views().referrals().forPerson(standing)) {
                rows.add(List.of(
                        Cell.of(new Link("Decide: " + referral.folio().title(), address(referral.folio()))),
                        Cell.of(with(referral.folio(), "officer")),
                        Cell.of("Since "
                                + Spoken.day(referral.since()
                                        .atZone(uk.comity.acts.Surroundings.ZONE)
                                        .toLocalDate()))));
            }
            asked().filter(folio -> isWaitingForTheMember(folio) && isFor(folio, "member"))
                    .forEach(folio -> rows.add(asks(folio, "Reply", "officer")));
            asked().filter(folio -> isFor(folio, "time-asked-of"))
                    .forEach(folio -> rows.add(asks(folio, "Say whether there is more time", "officer")));
            byDate(mine(DutyLine::holders, views().duties()::owedBy))
                    .forEach(duty -> rows.add(row(duty, with(duty.folio(), "member"))));
            return part(
                    "to-do",
                    "For you to do",
                    "With",
                    rows,
                    EmptyState.of("What you owe, and what is referred to you, would be here. There is nothing."));
        }

        WorkPage.Part waiting() {
            var rows = new ArrayList<List<Cell>>();
            var owed = byDate(mine(DutyLine::claimants, views().duties()::owedTo));
            owed.forEach(duty -> rows.add(row(duty, speaking.names(duty.holders()))));
            var dated = owed.stream().map(duty -> duty.folio().folio()).toList();
            asked().filter(folio -> !dated.contains(folio.folio()))
                    .filter(folio -> isWaitingForTheMember(folio)
                            ? isFor(folio, "officer")
                            : isFor(folio, "member") && isUnderWay(folio))
                    .forEach(folio -> rows.add(
                            isWaitingForTheMember(folio)
                                    ? asks(folio, "Reply", "member")
                                    : asks(folio, Speaking.capital(speaking.own(folio.state())), "officer")));
            return part(
                    "waiting",
                    "You are waiting for",
                    "From",
                    rows,
                    EmptyState.of("What others owe you would be here. Nothing is owed to you now."));
        }

        /** What a person owes or waits for; support staff find what is their members' too, where they may see it. */
        private List<DutyLine> mine(
                Function<DutyLine, List<PersonId>> people, Function<Standing, List<DutyLine>> ofMe) {
            return supported.isEmpty()
                    ? ofMe.apply(standing)
                    : views().duties().open(standing).stream()
                            .filter(duty -> people.apply(duty).stream().anyMatch(this::isOneOfUs))
                            .toList();
        }

        private boolean isOneOfUs(PersonId person) {
            return person.equals(visit.me()) || supported.contains(person);
        }

        /** Every enquiry that this person may see: no duty need be open in it. */
        private Stream<FolioLine> asked() {
            return views().lists().list(standing, "enquiry", Filter.ALL).stream();
        }

        private boolean isFor(FolioLine folio, String facet) {
            return Optional.ofNullable(folio.facets().get(facet))
                    .filter(id -> isOneOfUs(new PersonId(id)))
                    .isPresent();
        }

        private static boolean isWaitingForTheMember(FolioLine folio) {
            return folio.state().equals(State.AWAITING_MEMBER.title());
        }

        /** Whether somebody else still has something to do in it. */
        private static boolean isUnderWay(FolioLine folio) {
            return Stream.of(State.RAISED, State.ACKNOWLEDGED, State.REFUSAL_PROPOSED, State.DISPUTED)
                    .anyMatch(state -> state.title().equals(folio.state()));
        }

        private List<Cell> asks(FolioLine folio, String what, String with) {
            return List.of(
                    Cell.of(new Link(what + ": " + folio.title(), address(folio))),
                    Cell.of(with(folio, with)),
                    Cell.of("No time is set"));
        }

        WorkPage.Part news() {
            var byFolio = new LinkedHashMap<FolioId, Notice>();
            visit.council()
                    .reading()
                    .notices()
                    .unread(standing)
                    .forEach(notice -> byFolio.putIfAbsent(notice.folio(), notice));
            var rows = byFolio.values().stream()
                    .limit(NEWS)
                    .flatMap(notice -> views().lists().find(standing, notice.folio()).stream()
                            .map(folio -> List.of(
                                    Cell.of(new Link(folio.title(), address(folio))),
                                    Cell.of(words(notice, folio)),
                                    Cell.of(Dates.moment(notice.sentAt())))))
                    .toList();
            return new WorkPage.Part(
                    "news",
                    "For you to know",
                    Spoken.count(rows.size(), "matter"),
                    table("For you to know", List.of("Matter", "What is new", "When"), rows),
                    EmptyState.of("What happened in your matters since you looked would be here. Nothing is new."));
        }

        private String words(Notice notice, FolioLine folio) {
            return switch (notice.why()) {
                case Why.TOLD -> "The protocol says that you are told of this. " + standing(folio);
                case Why.DUTY -> "Something is for you to do. " + standing(folio);
                case Why.REFERRAL -> "It was referred to your office. " + standing(folio);
                case Why.MOVED -> standing(folio);
            };
        }

        private String standing(FolioLine folio) {
            return speaking.own(folio.standing());
        }

        private List<Cell> row(DutyLine duty, String with) {
            var what = new Link(
                    speaking.act(duty.terms().to()) + ": " + duty.folio().title(), address(duty.folio()));
            var when = dates.due(duty)
                    .map(Cell::of)
                    .orElse(Cell.of(
                            duty.due().running() == Running.PAUSED ? "The clock stands still" : "No time is set"));
            return List.of(Cell.of(what), Cell.of(with), when);
        }

        /** What falls due first comes first; what has no date comes last. */
        private List<DutyLine> byDate(List<DutyLine> duties) {
            return duties.stream()
                    .sorted(Comparator.comparing(duty -> duty.due().day().orElse(java.time.LocalDate.MAX)))
                    .toList();
        }

        private WorkPage.Part part(String id, String title, String with, List<List<Cell>> rows, EmptyState otherwise) {
            return new WorkPage.Part(
                    id,
                    title,
                    Spoken.count(rows.size(), "thing"),
                    table(title, List.of("What", with, "When"), rows),
                    otherwise);
        }

        private static Optional<Table> table(String caption, List<String> columns, List<List<Cell>> rows) {
            return rows.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Table.cards(
                            caption, columns.stream().map(Column::of).toList(), rows));
        }

        private String with(FolioLine folio, String facet) {
            return Optional.ofNullable(folio.facets().get(facet))
                    .map(id -> standing.register().nameOf(new PersonId(id)))
                    .orElse("");
        }

        private String address(FolioLine folio) {
            return Addresses.of(visit, folio.folio());
        }

        private Views views() {
            return visit.council().reading().views();
        }
    }
}
