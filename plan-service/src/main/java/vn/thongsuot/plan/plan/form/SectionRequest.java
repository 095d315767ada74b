package vn.thongsuot.plan.plan.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Numbering;
import vn.thongsuot.plan.plan.Section;
import vn.thongsuot.plan.plan.Topic;

/** A section as a client writes it, with the sections in it. */
public record SectionRequest(
        @NotBlank @Size(max = 100) @Pattern(regexp = "[A-Za-z0-9._-]*", message = "section-id")
        String id,

        @Nullable Topic topic,
        @Nullable @Size(min = 1, max = 1000) String title,
        @Nullable @Size(max = 200) List<@NotNull @Valid ParagraphRequest> paragraphs,
        @Nullable Numbering numbering,
        @Nullable @Size(max = 100) List<@NotNull @Valid SectionRequest> sections,
        @Nullable @Valid ItemRequest item) {

    public Section toDomain() {
        return new Section(
                id,
                topic,
                title,
                Optionals.each(paragraphs, ParagraphRequest::toDomain),
                numbering,
                Optionals.each(sections, SectionRequest::toDomain),
                Optionals.map(item, ItemRequest::toDomain));
    }
}
