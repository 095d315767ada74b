package vn.thongsuot.plan.plan;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The same text with its words replaced and with other bodies in its roles; structure, ids and links stay.
 *
 * @param words applied to every stretch of words
 * @param role applied to every role, after its words
 */
public record Rewriting(UnaryOperator<String> words, UnaryOperator<Role> role) {

    public List<Section> of(List<Section> sections) {
        return sections.stream().map(this::of).toList();
    }

    private Section of(Section section) {
        return new Section(
                section.id(),
                section.topic(),
                optional(section.title()),
                section.paragraphs().stream().map(this::of).toList(),
                section.numbering(),
                of(section.sections()),
                section.item() == null ? null : of(section.item()));
    }

    public Paragraph of(Paragraph paragraph) {
        var table = paragraph.table();
        return table == null
                ? new Paragraph(paragraph.runs().stream().map(this::of).toList())
                : Paragraph.of(of(table));
    }

    private TextTable of(TextTable table) {
        return new TextTable(
                all(table.columns()), table.rows().stream().map(this::all).toList());
    }

    private Run of(Run run) {
        return new Run(run.kind(), words.apply(run.text()), run.style(), run.target(), run.number());
    }

    private Item of(Item item) {
        return new Item(
                item.kind(),
                item.activityKind(),
                item.roles().stream().map(this::of).toList(),
                item.window(),
                item.deadline(),
                item.participation() == null ? null : of(item.participation()),
                all(item.channels()),
                all(item.places()),
                all(item.banners()));
    }

    private Role of(Role given) {
        return role.apply(
                new Role(given.role(), given.unit(), optional(given.label()), given.openEnded(), given.units()));
    }

    private Participation of(Participation event) {
        return new Participation(
                all(event.events()), optional(event.organiser()), optional(event.place()), event.period());
    }

    public DistributionLine of(DistributionLine line) {
        return new DistributionLine(words.apply(line.text()), line.unit());
    }

    public Signature of(Signature signature) {
        return new Signature(
                signature.authorities().stream()
                        .map(authority -> new Signature.Authority(authority.form(), words.apply(authority.of())))
                        .toList(),
                words.apply(signature.position()),
                null);
    }

    public @Nullable String optional(@Nullable String text) {
        return text == null ? null : words.apply(text);
    }

    private List<String> all(List<String> texts) {
        return texts.stream().map(words).toList();
    }
}
