package vn.thongsuot.directive.directive;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.text.SearchKey;
import vn.thongsuot.directive.text.Text;

/**
 * One list of tasks that a document names, perhaps by several names: {@code 06 giải pháp trọng tâm}, {@code 6 chỉ đạo}.
 *
 * @param key short name by which tasks say that they belong to it
 * @param name the first name, as printed
 * @param aliases the other names, as printed
 */
public record NamedList(String key, String name, List<String> aliases) {

    public NamedList(@Nullable String key, @Nullable String name, @Nullable List<String> aliases) {
        this.key = Text.orEmpty(key);
        this.name = Text.orEmpty(name);
        this.aliases = Text.each(aliases);
    }

    /** Whether somebody means this list; case, marks and punctuation do not count. */
    public boolean isCalled(String words) {
        var wanted = SearchKey.of(words);
        return Stream.concat(Stream.of(key, name), aliases.stream())
                .map(SearchKey::of)
                .anyMatch(wanted::equals);
    }
}
