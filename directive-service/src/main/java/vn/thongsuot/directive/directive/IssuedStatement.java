package vn.thongsuot.directive.directive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.text.Text;

/**
 * That a text calls documents issued ({@code các văn bản trên được ban hành}). The text stays as it is; where it is wrong,
 * that is said beside it.
 *
 * @param text exactly as printed
 * @param documents ids of the documents it speaks of
 * @param contradictedBy ids of those that were not issued when this was registered; worked out here, never taken over
 */
public record IssuedStatement(String text, List<String> documents, List<String> contradictedBy) {

    public IssuedStatement(
            @Nullable String text, @Nullable List<String> documents, @Nullable List<String> contradictedBy) {
        this.text = Text.orEmpty(text);
        this.documents = Text.each(documents);
        this.contradictedBy = Text.each(contradictedBy);
    }

    IssuedStatement contradictedBy(List<String> notIssued) {
        return new IssuedStatement(text, documents, notIssued);
    }
}
