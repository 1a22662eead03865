package uk.comity.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Councillor Hesper Quayle | Cllr | Hesper | Quayle | ''",
                "Councillor Mrs. Hesper Quayle | Cllr Mrs | Hesper | Quayle | ''",
                "CllrDr Hesper Quayle | Cllr Dr | Hesper | Quayle | ''",
                "Cllr.Hesper Quayle | Cllr | Hesper | Quayle | ''",
                "The Mayor, Councillor Hesper Quayle | Cllr | Hesper | Quayle | ''",
                "Vice-Chairman Councillor Hesper Quayle | Cllr | Hesper | Quayle | ''",
                "Vice-Chairman of the Council, Cllr Hesper Quayle | Cllr | Hesper | Quayle | ''",
                "The Deputy Lord Mayor Councillor Hesper Quayle | Cllr | Hesper | Quayle | ''",
                "The Right Worshipful the Mayor, Councillor Hesper Quayle | Cllr | Hesper | Quayle | ''",
                "Councillor Hesper Quayle OBE | Cllr | Hesper | Quayle | OBE",
                "Councillor Hesper Quayle MBE, JP | Cllr | Hesper | Quayle | MBE JP",
                "Councillor Hesper Quayle BSc PhD | Cllr | Hesper | Quayle | BSc PhD",
                "Councillor Hesper Quayle CBE (Leader) | Cllr | Hesper | Quayle | CBE",
                "Councillor  Hesper   Quayle | Cllr | Hesper | Quayle | ''",
                "Cllr Martin D. Quayle-Oduya | Cllr | Martin D. | Quayle-Oduya | ''",
                "Cllr Rory O'Quayle | Cllr | Rory | O'Quayle | ''",
                "Councillor Anna van der Quayle | Cllr | Anna | van der Quayle | ''",
                "Councillor the Reverend Hesper Quayle | Cllr Rev | Hesper | Quayle | ''",
                "'Quayle, Hesper' | '' | Hesper | Quayle | ''",
                "Hesper Ma | '' | Hesper | Ma | ''",
                "Quayle | '' | '' | Quayle | ''",
                "Councillor | '' | '' | '' | ''",
            })
    void aNameIsTakenApart(String written, String honorific, String given, String family, String letters) {
        assertThat(PersonName.read(written)).isEqualTo(new PersonName(written, honorific, given, family, letters));
    }

    @Test
    void aNameIsSpokenAndSortedTheSameWayEverywhere() {
        var name = PersonName.read("The Mayor, Councillor Mrs. Hesper Quayle OBE (Chair)");
        assertThat(name.spoken()).isEqualTo("Cllr Mrs Hesper Quayle");
        assertThat(name.sortable()).isEqualTo("Quayle, Hesper");
        assertThat(name.written()).isEqualTo("The Mayor, Councillor Mrs. Hesper Quayle OBE (Chair)");
    }

    @Test
    void marksThatTurnTheDirectionOfTextDoNotReachTheName() {
        assertThat(PersonName.read("Cllr Hesper \u202eelyauQ\u202c").family()).isEqualTo("elyauQ");
        assertThat(PersonName.read("").plain()).isEmpty();
    }
}
