package uk.comity.norms;

import java.util.List;

/**
 * What became of a finding of the analysis: a Monitoring Officer's word on it, so that it is not looked into again and again.
 *
 * @param finding the sort of finding, such as {@code lone-office}
 * @param about the norms, or the act or office, by which the finding is known
 * @param why it stands
 */
public record Answered(String finding, List<String> about, String why, Place place) {

    public Answered {
        about = List.copyOf(about);
    }
}
