package uk.comity.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.acts.PersonId;
import uk.comity.register.Office;
import uk.comity.register.Officer;
import uk.comity.register.Person;
import uk.comity.register.PoliticalGroup;
import uk.comity.register.Register;
import uk.comity.register.Ward;

/** The register as it is today: whom the acts may name, by the keys with which they name them. */
@RestController
@RequestMapping("/api/v1/{council}/register")
class RegisterDoor {

    /** People, bodies, departments, wards and groups of today. */
    @GetMapping
    Map<String, Object> today(Caller caller) {
        return caller.council().as(caller.person(), standing -> shown(standing.register(), standing.day()));
    }

    private static Map<String, Object> shown(Register register, LocalDate day) {
        var body = new LinkedHashMap<String, Object>();
        body.put("on", day.toString());
        body.put(
                "people",
                register.people().stream()
                        .filter(person -> register.isMember(person.id(), day)
                                || register.findOfficer(person.id(), day).isPresent())
                        .map(person -> person(register, person, day))
                        .toList());
        body.put(
                "bodies",
                register.bodies(day).stream()
                        .map(one -> Map.of("key", one.key(), "title", one.title(), "sort", word(one.sort())))
                        .toList());
        body.put(
                "departments",
                register.departments().stream()
                        .map(one -> Map.of(
                                "key",
                                one.key(),
                                "title",
                                one.title(),
                                "parent",
                                one.parent().orElse("")))
                        .toList());
        body.put("wards", register.wards().stream().map(RegisterDoor::ward).toList());
        body.put(
                "groups",
                register.groups(day).stream()
                        .map(one -> group(register, one, day))
                        .toList());
        return body;
    }

    private static Map<String, Object> person(Register register, Person person, LocalDate day) {
        var id = person.id();
        var body = new LinkedHashMap<String, Object>();
        body.put("person", id.value());
        body.put("name", person.name().spoken());
        body.put("member", register.isMember(id, day));
        body.put("wards", register.wardsOf(id, day).stream().map(Ward::key).toList());
        body.put("group", register.groupOf(id, day).map(PoliticalGroup::key).orElse(""));
        body.put(
                "seats",
                register.seatsOf(id, day).stream()
                        .map(seat -> Map.of("body", seat.body(), "as", word(seat.role())))
                        .toList());
        var officer = register.findOfficer(id, day);
        body.put("post", officer.map(Officer::post).orElse(""));
        body.put("grade", officer.map(Officer::grade).map(RegisterDoor::word).orElse(""));
        body.put("department", officer.map(Officer::department).orElse(""));
        body.put("offices", offices(register, id, day));
        body.put("supports", ids(register.membersSupportedBy(id, day)));
        return body;
    }

    private static List<String> offices(Register register, PersonId person, LocalDate day) {
        return Stream.of(Office.values())
                .map(Office::key)
                .filter(office -> register.actingFor(office, day).contains(person))
                .toList();
    }

    private static Map<String, String> ward(Ward ward) {
        return Map.of("key", ward.key(), "title", ward.title());
    }

    private static Map<String, String> group(Register register, PoliticalGroup group, LocalDate day) {
        return Map.of(
                "key",
                group.key(),
                "title",
                group.title(),
                "leader",
                register.leaderOf(group.key(), day).map(PersonId::value).orElse(""));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> ids(List<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }
}
