package vn.thongsuot.directive.workfile.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.time.PartialDate;
import vn.thongsuot.directive.workfile.FiledDocument;
import vn.thongsuot.directive.workfile.WorkFile;

/**
 * Archive metadata by the field names of Thông tư 05/2025/TT-BNV. What nobody said is left out, never guessed: sheets of paper,
 * signer, language and keywords are not known here.
 *
 * @param maintenance how long it is kept
 * @param startDate of the earliest document whose day is known
 * @param endDate of the latest
 * @param numberOfPage absent unless the pages of every document were counted
 */
record Metadata(
        String organName,
        String title,
        String maintenance,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        int totalDoc,
        @Nullable Integer numberOfPage,
        List<Doc> docs) {

    /**
     * One document.
     *
     * @param fileName in the package; absent where its bytes are not in it
     */
    record Doc(
            int docOrdinal,
            @Nullable String organName,
            @Nullable String codeNumber,
            @Nullable String codeNotation,
            @Nullable String issuedDate,
            String typeName,
            String subject,
            @Nullable Integer pageAmount,
            @Nullable String description,
            @Nullable String fileName) {}

    /**
     * Of a work file.
     *
     * @param names of files in the package, by place
     */
    static Metadata of(WorkFile file, String keeper, Map<Integer, String> names) {
        var documents = file.documents();
        return new Metadata(
                keeper,
                file.title(),
                file.retention().words(),
                days(file).min(LocalDate::compareTo).orElse(null),
                days(file).max(LocalDate::compareTo).orElse(null),
                documents.size(),
                pages(documents),
                documents.stream().map(one -> doc(one, names.get(one.place()))).toList());
    }

    private static Stream<LocalDate> days(WorkFile file) {
        return file.documents().stream()
                .map(FiledDocument::date)
                .filter(Objects::nonNull)
                .filter(PartialDate::toTheDay)
                .map(PartialDate::earliest);
    }

    private static @Nullable Integer pages(List<FiledDocument> documents) {
        var counted = documents.stream()
                .map(FiledDocument::pages)
                .filter(Objects::nonNull)
                .toList();
        return counted.size() < documents.size()
                ? null
                : counted.stream().mapToInt(Integer::intValue).sum();
    }

    private static Doc doc(FiledDocument filed, @Nullable String fileName) {
        var date = filed.date();
        return new Doc(
                filed.place(),
                filed.author(),
                filed.number(),
                filed.notation(),
                date == null ? null : date.value(),
                filed.as().vietnamese(),
                filed.subject(),
                filed.pages(),
                filed.note(),
                fileName);
    }
}
