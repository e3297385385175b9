package io.github.parityworkbench.app.desktop.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaletteViewModelTest {
    private final PaletteViewModel model =
            new PaletteViewModel(
                    Stream.of(
                                    "Mark the group as a bug",
                                    "Export rules",
                                    "Rules: what is ignored",
                                    "Rules",
                                    "Import logs",
                                    "Ignore the group by a rule",
                                    "getUserProfile",
                                    "GET /api/v1/exercises/{id}")
                            .map(title -> new PaletteEntry(title, "", "", () -> {}))
                            .toList(),
                    word -> Optional.empty());

    @Test
    void showsEverythingInItsOrderBeforeAnythingIsTyped() {
        assertThat(titles()).hasSize(8).startsWith("Mark the group as a bug", "Export rules");
    }

    @Test
    void findsByTheFirstLettersOfWords() {
        assertThat(typed("gup")).first().isEqualTo("getUserProfile");
        assertThat(typed("il")).first().isEqualTo("Import logs");
        assertThat(typed("mark bug")).first().isEqualTo("Mark the group as a bug");
    }

    @Test
    void prefersLettersThatFollowEachOther() {
        assertThat(typed("by a rule")).first().isEqualTo("Ignore the group by a rule");
        assertThat(typed("exer")).containsExactly("GET /api/v1/exercises/{id}");
        assertThat(typed("logs import")).containsExactly("Import logs");
    }

    @Test
    void prefersWhatBeginsWithTheLettersAndBestWhatIsJustThose() {
        assertThat(typed("rules")).startsWith("Rules", "Rules: what is ignored", "Export rules");
        assertThat(typed(" Rules: ")).first().isEqualTo("Rules: what is ignored");
    }

    @Test
    void prefersAWordThatBeginsWithTheLettersToLettersFromSeveralWords() {
        PaletteViewModel some =
                new PaletteViewModel(
                        Stream.of("Set the ticket of the group", "GET /segments/{id}")
                                .map(title -> new PaletteEntry(title, "", "", () -> {}))
                                .toList(),
                        word -> Optional.empty());
        some.queryProperty().set("seg");
        assertThat(some.found())
                .extracting(PaletteEntry::title)
                .containsExactly("GET /segments/{id}", "Set the ticket of the group");
    }

    @Test
    void knowsNoDifferenceOfCaseInAnyLocale() {
        assertThat(typed("IMPORT")).containsExactly("Import logs");
        assertThat(typed("import")).containsExactly("Import logs");
    }

    @Test
    void findsNothingWhereTheLettersAreInAnotherOrder() {
        assertThat(typed("tropmi")).isEmpty();
        assertThat(typed("")).hasSize(8);
    }

    @Test
    void showsWhatCannotBeDoneNowLastAndOnlyWhereItIsLookedFor() {
        PaletteViewModel some =
                new PaletteViewModel(
                        List.of(
                                new PaletteEntry("Rules", "", "", "Needs a workspace", () -> {}),
                                new PaletteEntry("Export rules", "", "", () -> {})),
                        word -> Optional.empty());
        assertThat(some.found()).extracting(PaletteEntry::title).containsExactly("Export rules");
        some.queryProperty().set("rules");
        assertThat(some.found())
                .extracting(PaletteEntry::title)
                .containsExactly("Export rules", "Rules");
    }

    @Test
    void offersLastWhatCanBeDoneWithAWordThatMayBeAnId() {
        PaletteViewModel some =
                new PaletteViewModel(
                        List.of(new PaletteEntry("Rules 1", "", "", () -> {})),
                        word -> Optional.of(new PaletteEntry("find " + word, "", "", () -> {})));
        assertThat(some.found()).extracting(PaletteEntry::title).containsExactly("Rules 1");
        some.queryProperty().set("ru");
        assertThat(some.found()).extracting(PaletteEntry::title).containsExactly("Rules 1");
        some.queryProperty().set(" 1 ");
        assertThat(some.found())
                .extracting(PaletteEntry::title)
                .containsExactly("Rules 1", "find 1");
        some.queryProperty().set("none");
        assertThat(some.found()).extracting(PaletteEntry::title).containsExactly("find none");
        some.queryProperty().set("two words");
        assertThat(some.found()).isEmpty();
    }

    private List<String> typed(String letters) {
        model.queryProperty().set(letters);
        return titles();
    }

    private List<String> titles() {
        return model.found().stream().map(PaletteEntry::title).toList();
    }
}
