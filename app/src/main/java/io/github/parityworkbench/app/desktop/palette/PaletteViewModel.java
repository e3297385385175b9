package io.github.parityworkbench.app.desktop.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What fits the letters that were typed into the palette, the best first. What cannot be done now
 * comes last, and only where it was looked for.
 */
public final class PaletteViewModel {
    /** More than these nobody reads; another letter is quicker. */
    static final int MOST = 200;

    private final List<PaletteEntry> all;
    private final Function<String, Optional<PaletteEntry>> ofWord;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<PaletteEntry> found = FXCollections.observableArrayList();
    private final ObservableList<PaletteEntry> shownFound =
            FXCollections.unmodifiableObservableList(found);

    private record Scored(PaletteEntry entry, int score) {}

    /**
     * @param all in the order in which they are shown before anything is typed
     * @param ofWord what can be done with a word that may be an id: it has a digit, or nothing has
     *     its letters; comes last
     */
    public PaletteViewModel(
            List<PaletteEntry> all, Function<String, Optional<PaletteEntry>> ofWord) {
        this.all = List.copyOf(all);
        this.ofWord = ofWord;
        query.addListener((property, before, now) -> search(now));
        search("");
    }

    /** The letters to be found; a change searches anew. */
    public StringProperty queryProperty() {
        return query;
    }

    /** The first {@value #MOST} that have these letters, the best first; then what the word is. */
    public ObservableList<PaletteEntry> found() {
        return shownFound;
    }

    private void search(String letters) {
        FuzzyMatch match = new FuzzyMatch(letters);
        List<Scored> scored = new ArrayList<>();
        for (PaletteEntry entry : all) {
            if (letters.isBlank() && !entry.canBeDone()) {
                continue;
            }
            OptionalInt score = match.score(entry.title());
            if (score.isPresent()) {
                scored.add(new Scored(entry, score.getAsInt()));
            }
        }
        scored.sort(
                Comparator.comparing((Scored each) -> each.entry().canBeDone())
                        .thenComparingInt(Scored::score)
                        .reversed());
        Stream<PaletteEntry> fitting = scored.stream().limit(MOST).map(Scored::entry);
        Stream<PaletteEntry> last =
                mayBeId(letters.strip(), scored.isEmpty())
                        ? ofWord.apply(letters.strip()).stream()
                        : Stream.empty();
        found.setAll(Stream.concat(fitting, last).toList());
    }

    private static boolean mayBeId(String typed, boolean nothingFits) {
        return !typed.isEmpty()
                && typed.chars().noneMatch(Character::isWhitespace)
                && (nothingFits || typed.chars().anyMatch(Character::isDigit));
    }
}
