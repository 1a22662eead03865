package uk.comity.web;

import java.util.List;
import java.util.stream.Stream;
import uk.comity.acts.Sharing;

/** Says who can see a matter, a line each. */
record WhoSees(Speaking speaking) {

    List<String> of(Sharing sharing) {
        var people = sharing.people().stream().map(speaking.register()::nameOf).sorted();
        var departments = sharing.departments().stream()
                .sorted()
                .map(key -> "Whoever heads "
                        + speaking.register()
                                .findDepartment(key)
                                .map(each -> each.title())
                                .orElse(key)
                        + ", and their managers");
        var offices = sharing.offices().stream()
                .sorted()
                .map(office -> office.equals("everybody")
                        ? "Every " + speaking.words().member() + " and every "
                                + speaking.words().officer()
                        : Speaking.capital(speaking.office(office)));
        var wards = sharing.wards().stream().map(this::ward);
        return Stream.of(people, departments, offices, wards)
                .flatMap(each -> each)
                .toList();
    }

    private String ward(Sharing.WardMembers members) {
        var register = speaking.register();
        if (members.ward().isEmpty()) {
            return "Every "
                    + speaking.words().member()
                    + register.findGroup(members.group())
                            .map(each -> " who belongs to " + each.title())
                            .orElse("");
        }
        var ward = register.findWard(members.ward()).map(each -> each.title()).orElse(members.ward());
        var group = register.findGroup(members.group()).map(each -> " who belong to " + each.title());
        return Speaking.capital(speaking.words().member()) + "s for " + ward + group.orElse("");
    }
}
