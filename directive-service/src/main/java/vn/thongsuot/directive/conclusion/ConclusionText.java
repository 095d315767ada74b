package vn.thongsuot.directive.conclusion;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.Run;
import vn.thongsuot.documents.Section;
import vn.thongsuot.documents.Vietnamese;

/** The text of a notice of conclusion: what was said when and where, then one part for each task. */
record ConclusionText(Conclusion conclusion) {

    Block.@Nullable Paragraph opening() {
        var opening = conclusion.opening();
        return opening == null ? null : Block.Paragraph.of(opening);
    }

    List<Section> sections() {
        return conclusion.items().stream().map(ConclusionText::section).toList();
    }

    private static Section section(Conclusion.Item item) {
        var blocks = new ArrayList<Block>();
        if (item.body() != null) {
            blocks.add(new Block.Written(item.body()));
        }
        if (!item.measures().isEmpty()) {
            blocks.add(Block.Bullets.entered(
                    item.measures().stream().map(Block.Item::of).toList()));
        }
        var charge = charge(item);
        if (!charge.isEmpty()) {
            blocks.add(Block.Paragraph.of(charge));
        }
        var line = List.of(Run.bold(item.label() + ", "), Run.bold(Vietnamese.insideSentence(item.headline())));
        return new Section("viec-" + item.order(), "", false, line, blocks, List.of());
    }

    /** Who is to do it and by when, in the usual words; empty when nobody and no day is named. */
    private static String charge(Conclusion.Item item) {
        var leads = String.join(", ", item.leads());
        var others = String.join(", ", item.coordinators());
        var who = leads.isEmpty() ? "" : "Giao " + leads + " chủ trì";
        if (!others.isEmpty()) {
            who = who.isEmpty() ? "Giao " + others + " thực hiện" : who + ", phối hợp với " + others;
        }
        var deadline = item.deadline();
        if (deadline == null) {
            return who.isEmpty() ? "" : who + ".";
        }
        var words = deadline.date() == null || !deadline.asWritten().isEmpty()
                ? deadline.asWritten()
                : "ngày " + Vietnamese.date(deadline.date());
        return (who.isEmpty() ? "Thời hạn" : who + "; thời hạn") + ": " + words + ".";
    }
}
