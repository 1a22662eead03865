package uk.comity;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import uk.comity.access.Accounts;
import uk.comity.access.OpenPapers;
import uk.comity.access.Passes;
import uk.comity.access.ReadingTerms;
import uk.comity.access.Rights;
import uk.comity.acts.Desk;
import uk.comity.acts.FolioId;
import uk.comity.acts.Follower;
import uk.comity.acts.Kinds;
import uk.comity.acts.PersonId;
import uk.comity.acts.Surroundings;
import uk.comity.councils.Copies;
import uk.comity.councils.CopyTokens;
import uk.comity.councils.Council;
import uk.comity.councils.OpenDocuments;
import uk.comity.councils.Redactions;
import uk.comity.councils.Traces;
import uk.comity.documents.FileStore;
import uk.comity.documents.Limits;
import uk.comity.documents.Scanner;
import uk.comity.ledger.Signer;
import uk.comity.ledger.Trust;
import uk.comity.matters.Lexicon;
import uk.comity.matters.Papers;
import uk.comity.matters.Vocabularies;
import uk.comity.matters.announced.Announced;
import uk.comity.matters.contact.ContactKind;
import uk.comity.matters.contact.ContactRestrictions;
import uk.comity.matters.contact.OfficeHours;
import uk.comity.matters.enquiry.EnquiryKind;
import uk.comity.matters.inspection.InspectionKind;
import uk.comity.matters.inspection.InspectionKind.AtLarge;
import uk.comity.matters.inspection.Requests;
import uk.comity.matters.interest.InterestKind;
import uk.comity.matters.interest.RegisteredInterests;
import uk.comity.matters.paper.PaperKind;
import uk.comity.matters.paper.Readership;
import uk.comity.norms.ActType;
import uk.comity.norms.Vocabulary;
import uk.comity.notices.NoticeRows;
import uk.comity.notices.Notices;
import uk.comity.packs.ProtocolKind;
import uk.comity.packs.Protocols;
import uk.comity.packs.Shelf;
import uk.comity.register.Register;
import uk.comity.register.RegisterKind;
import uk.comity.register.Registers;
import uk.comity.search.RulingRows;
import uk.comity.search.Search;
import uk.comity.search.Shown;
import uk.comity.views.CopyList;
import uk.comity.views.FiledPapers;
import uk.comity.views.Views;

/** Puts one council together, by hand. A new kind of matter is one line in {@link #kinds}. */
final class Assembly {

    private final DSLContext sql;
    private final InstantSource clock;
    private final Signer signer;
    private final Trust trust;
    private final Scanner scanner;

    Assembly(DSLContext sql, InstantSource clock, Signer signer, Trust trust, Scanner scanner) {
        this.sql = sql;
        this.clock = clock;
        this.signer = signer;
        this.trust = trust;
        this.scanner = scanner;
    }

    Council council(String key, String name, String colour) {
        var registers = new Registers();
        var shelf = new AtomicReference<Shelf>();
        var protocols = new Protocols(shelf::get);
        var hours = new LocalHours(registers, protocols);
        var requests = new Requests();
        var interests = new RegisteredInterests();
        var open = new OpenPapers(registers::at, protocols, requests, interests);
        var files = new FilesOnRecord(new FileStore(sql, scanner, clock, Limits.TO_KEEP), new UploadRows(sql, clock));
        var tokens = new CopyTokens(trust.origin(), signer.secretText());
        var filed = new FiledPapers(sql);
        var readers = new Readership(filed, open, new ReadingTerms(registers::at, protocols), tokens);
        var papers = new PaperKind(registers::at, readers, files);
        var asking = new InspectionKind(
                new InspectionKind.Council(registers::at, filed, open, interests, new LocalMeasure(protocols)::atLarge),
                requests,
                Announced.inspection());
        var kinds = kinds(registers, shelf::get, hours::at, papers, asking);
        shelf.set(new Shelf(vocabulary(kinds)));
        var rights = new Rights(registers);
        var followers = new ArrayList<Follower>(Views.followers());
        followers.add(new RulingRows());
        followers.add(new NoticeRows());
        var desk = new Desk(
                sql,
                trust.origin(),
                signer,
                new Desk.Rules(kinds, shelf.get().vocabulary(), rights, protocols),
                followers);
        return new Council(
                key,
                name,
                colour,
                clock,
                desk,
                new Council.Law(kinds, shelf.get().vocabulary(), rights, protocols, registers),
                new Council.Reading(
                        Views.over(sql, trust),
                        Search.over(sql, protocols, shown(requests)),
                        new Notices(sql),
                        new Accounts(sql),
                        new Passes(sql),
                        files,
                        new OpenDocuments(desk, papers),
                        new Council.Lent(
                                new Copies(desk, registers, files, tokens),
                                new Traces(desk, registers, new CopyList(sql), tokens),
                                new Redactions(files))));
    }

    private static Shown shown(Requests requests) {
        return new Shown() {
            @Override
            public Set<FolioId> to(Surroundings here, PersonId person) {
                return requests.shownTo(here, person);
            }

            @Override
            public boolean hasInterests(Surroundings here, PersonId person) {
                return !here.folios().list(RegisteredInterests.folio(person)).isEmpty();
            }
        };
    }

    /** The list of kinds, in the order of the menus. */
    private static Kinds kinds(
            Registers registers,
            Supplier<Shelf> shelf,
            Function<Surroundings, OfficeHours> hours,
            PaperKind papers,
            InspectionKind asking) {
        return new Kinds(List.of(
                new EnquiryKind(registers::at, new ContactRestrictions(registers::at)),
                new ContactKind(registers::at, hours),
                asking,
                new InterestKind(registers::at, Announced.inspection()),
                papers,
                new RegisterKind(registers),
                new ProtocolKind(shelf, here -> keepers(registers, here))));
    }

    /** Who keeps the protocol: the Monitoring Officer, and who is nominated to stand in for them. */
    private static List<PersonId> keepers(Registers registers, Surroundings here) {
        var register = registers.at(here.folios());
        var keepers = new ArrayList<>(register.actingFor("monitoring-officer", here.day()));
        keepers.addAll(register.deputies("monitoring-officer", here.day()));
        return keepers;
    }

    /** Every act and fact that norms may speak of, of whatever council: the words of all kinds together. */
    static Vocabulary vocabulary() {
        return vocabulary(kinds(
                new Registers(),
                () -> {
                    throw new IllegalStateException("no shelf is needed for words");
                },
                _ -> OfficeHours.usual(_ -> true),
                new PaperKind(_ -> Register.EMPTY, Readership.NOBODYS, (_, _) -> Optional.empty()),
                new InspectionKind(
                        new InspectionKind.Council(
                                _ -> Register.EMPTY,
                                Papers.NONE,
                                (_, _, _) -> Optional.empty(),
                                (_, _, _) -> List.of(),
                                _ -> AtLarge.USUAL),
                        new Requests(),
                        Announced.inspection())));
    }

    private static Vocabulary vocabulary(Kinds kinds) {
        var lexicons = new ArrayList<>(Announced.KINDS);
        var announced = lexicons.stream()
                .flatMap(words -> words.acts().stream())
                .map(ActType::name)
                .collect(Collectors.toSet());
        kinds.all()
                .forEach(kind -> lexicons.add(new Lexicon(
                        kind.acts().stream()
                                .filter(act -> !announced.contains(act.name()))
                                .toList(),
                        kind.facts(),
                        List.of())));
        return Vocabularies.of(lexicons);
    }
}
