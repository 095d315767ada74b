package vn.thongsuot.directive.reorganisation;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.text.Text;

/**
 * The legal basis of an act.
 *
 * @param directive id of the registered document; absent when it is not registered here
 * @param words how people cite it; absent when the document says it all. Not told on the topic
 */
public record Basis(@Nullable String directive, @Nullable String words) {

    static final int WORDS = 1000;

    public Basis {
        directive = Text.of(directive);
        words = Text.of(words);
    }
}
