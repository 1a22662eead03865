package uk.comity.demo;

import java.util.List;
import uk.comity.register.Grade;

/**
 * An invented council.
 *
 * @param key also the key of the pack whose protocol it lives under
 * @param wards eight of them, each with two members
 * @param departments titles of Planning, Environment, Housing and Highways there
 * @param chief title of the head of paid service
 * @param director what a director is called: {@code Director of} or {@code Strategic Director,}
 * @param head what the head of a service is called
 * @param manager what a service manager is called
 */
record Place(
        String key,
        String name,
        String colour,
        List<String> wards,
        List<String> departments,
        String chief,
        String director,
        String head,
        String manager) {

    static final List<Place> ALL = List.of(
            new Place(
                    "east-northamptonshire",
                    "Harrowmere District Council",
                    "#00594f",
                    List.of(
                            "Alderfen",
                            "Bishop's Lode",
                            "Castle Green",
                            "Dunsford",
                            "Eastfield",
                            "Fosse Bank",
                            "Gallows Hill",
                            "Hollin"),
                    List.of("Planning Services", "Waste and Environment", "Housing Strategy", "Drainage and Highways"),
                    "Chief Executive",
                    "Executive Director,",
                    "Head of",
                    "Service Manager,"),
            new Place(
                    "wbc",
                    "Wexcombe Borough Council",
                    "#1d4f91",
                    List.of("Abbey", "Brook End", "Canal Side", "Down Street", "Elm Park", "Ferry", "Grange", "Heath"),
                    List.of("Development Control", "Street Scene", "Housing Needs", "Engineering"),
                    "Chief Executive",
                    "Director of",
                    "Head of",
                    "Service Manager,"),
            new Place(
                    "uttlesford",
                    "Underhay District Council",
                    "#5a2a6b",
                    List.of(
                            "Ashdon Vale",
                            "Broad Oak",
                            "Chalk Hill",
                            "Dene",
                            "Elder Street",
                            "Felstow",
                            "Great Marsh",
                            "High Roding"),
                    List.of("Planning", "Environmental Services", "Housing", "Drainage and Highways"),
                    "Chief Executive",
                    "Director of",
                    "Assistant Director,",
                    "Service Manager,"),
            new Place(
                    "county",
                    "Wealdshire County Council",
                    "#7a3e00",
                    List.of("Andover Road", "Bere", "Chandler", "Downland", "Estuary", "Forest", "Godwin", "Hamble"),
                    List.of("Planning and Minerals", "Waste Disposal", "Supported Housing", "Highways"),
                    "Chief Executive",
                    "Director of",
                    "Head of",
                    "Service Manager,"),
            new Place(
                    "draft-district",
                    "Culmbridge District Council",
                    "#8a1538",
                    List.of(
                            "Bradwell",
                            "Canonsleigh",
                            "Clare",
                            "Culm Valley",
                            "Lawford",
                            "Lowman",
                            "Silver Street",
                            "Way"),
                    List.of("Planning", "Street Services", "Housing", "Property and Drainage"),
                    "Chief Executive",
                    "Director of",
                    "Head of",
                    "Service Manager,"));

    /** The post title of somebody of this grade in one of the four departments, counted from 0. */
    String post(Grade grade, int department) {
        var title = departments.get(department);
        return switch (grade) {
            case JUNIOR -> title + " Assistant";
            case OFFICER -> title + " Officer";
            case SERVICE_MANAGER -> manager + " " + title;
            case HEAD_OF_SERVICE -> head + " " + title;
            case ASSISTANT_DIRECTOR -> "Assistant Director, " + title;
            case DIRECTOR -> director + " " + title;
            case CHIEF_EXECUTIVE -> chief;
        };
    }
}
