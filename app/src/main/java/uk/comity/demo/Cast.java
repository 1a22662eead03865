package uk.comity.demo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.comity.acts.PersonId;
import uk.comity.register.Grade;

/** The people of every demo council: the same invented names, so that a story can be told in each. */
final class Cast {

    private Cast() {}

    /** A member for one of the eight wards, counted from 0. */
    record MemberOf(String name, int ward, String group) {}

    /** An officer; the manager is one of those before. */
    record OfficerIn(String name, Grade grade, int department, String manager) {}

    static final String COPPER = "copper";
    static final String SLATE = "slate";
    static final String NO_GROUP = "";

    static final List<MemberOf> MEMBERS = List.of(
            new MemberOf("Cllr Ottoline Brannock", 0, COPPER),
            new MemberOf("Cllr Hesper Quayle", 0, COPPER),
            new MemberOf("Cllr Dilwyn Carrowmere", 1, SLATE),
            new MemberOf("Cllr Quillon Reave", 1, COPPER),
            new MemberOf("Cllr Imara Toft-Hadley", 2, SLATE),
            new MemberOf("Cllr Wystan Marchbold", 2, COPPER),
            new MemberOf("Cllr Bram Quennell", 3, SLATE),
            new MemberOf("Cllr Elspet Farrandine", 3, COPPER),
            new MemberOf("Cllr Jory Pendrake", 4, NO_GROUP),
            new MemberOf("Cllr Maud Tarrowby", 4, COPPER),
            new MemberOf("Cllr Sabeth Lorrimer", 5, SLATE),
            new MemberOf("Cllr Dr Emrys Oyelaran-Whitcombe", 5, COPPER),
            new MemberOf("Cllr Tamar Ruddock", 6, SLATE),
            new MemberOf("Cllr Piers Ilchester-Nwosu", 6, COPPER),
            new MemberOf("Cllr Veryan Stott", 7, COPPER),
            new MemberOf("Cllr Lowenna Adebayo-Finch", 7, SLATE));

    static final String CO_OPTED = "Mr Anselm Thripp";

    static final String CHIEF = "Aldous Fenwright";
    static final String MONITORING = "Corin Vasquez-Holt";
    static final String LEGAL = "Bettany Oakshott";
    static final String DEMOCRATIC = "Linnet Farrow";
    static final String FINANCE = "Osric Dunmore";
    static final String OUT_OF_HOURS = "Hollis Crane";
    static final String SUPPORT = "Odile Renshaw";

    static final List<OfficerIn> OFFICERS = List.of(
            new OfficerIn("Isolde Penhallow", Grade.DIRECTOR, 0, CHIEF),
            new OfficerIn("Ranulf Achterberg", Grade.DIRECTOR, 2, CHIEF),
            new OfficerIn("Philippa Underhay", Grade.ASSISTANT_DIRECTOR, 0, "Isolde Penhallow"),
            new OfficerIn("Tobiah Mensah-Clay", Grade.ASSISTANT_DIRECTOR, 2, "Ranulf Achterberg"),
            new OfficerIn("Nell Harkaway", Grade.HEAD_OF_SERVICE, 0, "Philippa Underhay"),
            new OfficerIn("Rufus Odanta", Grade.HEAD_OF_SERVICE, 1, "Philippa Underhay"),
            new OfficerIn("Tamsin Greyl", Grade.HEAD_OF_SERVICE, 2, "Tobiah Mensah-Clay"),
            new OfficerIn("Ivo Merridew-Shaw", Grade.HEAD_OF_SERVICE, 3, "Philippa Underhay"),
            new OfficerIn("Gideon Larkspur", Grade.SERVICE_MANAGER, 0, "Nell Harkaway"),
            new OfficerIn("Winifred Stagg", Grade.SERVICE_MANAGER, 1, "Rufus Odanta"),
            new OfficerIn("Cosmo Redfern", Grade.SERVICE_MANAGER, 2, "Tamsin Greyl"),
            new OfficerIn("Oriel Whitlock", Grade.SERVICE_MANAGER, 3, "Ivo Merridew-Shaw"),
            new OfficerIn("Petra Solvane", Grade.OFFICER, 2, "Cosmo Redfern"),
            new OfficerIn("Davin Okoro-Lisle", Grade.OFFICER, 3, "Oriel Whitlock"),
            new OfficerIn("Fern Abbotsleigh", Grade.JUNIOR, 0, "Gideon Larkspur"),
            new OfficerIn("Mina Castellane", Grade.JUNIOR, 2, "Cosmo Redfern"),
            new OfficerIn("Percy Thornback", Grade.JUNIOR, 1, "Winifred Stagg"));

    static final List<String> DEPARTMENT_KEYS = List.of("planning", "environment", "housing", "highways");

    /** {@code Cllr Hesper Quayle} is {@code hesper-quayle}. */
    static PersonId id(String name) {
        return new PersonId(name.replaceFirst("^(Cllr|Mr|Mrs|Ms) (Dr )?", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-"));
    }

    /** Which ward a member sits for, counted from 0. */
    static Optional<MemberOf> find(PersonId member) {
        return MEMBERS.stream().filter(one -> id(one.name()).equals(member)).findFirst();
    }
}
