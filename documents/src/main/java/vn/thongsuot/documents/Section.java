package vn.thongsuot.documents;

import java.util.List;
import java.util.stream.Stream;

/**
 * A numbered part of the text.
 *
 * @param id stable, unique in the document; links lead to it
 * @param mark as printed before the first line, such as {@code I.}, {@code 1.}, {@code a)} or {@code -}; empty without one
 * @param heading whether the first line is a heading; else it is a paragraph like others
 * @param line the first line
 */
public record Section(
        String id, String mark, boolean heading, List<Run> line, List<Block> blocks, List<Section> children) {

    public Section {
        mark = PlainText.of(mark);
        line = List.copyOf(line);
        blocks = List.copyOf(blocks);
        children = List.copyOf(children);
    }

    public static Section headed(String id, String mark, String title, List<Block> blocks, List<Section> children) {
        return new Section(id, mark, true, List.of(Run.plain(title)), blocks, children);
    }

    /** Mark and words of the first line as they read. */
    public String title() {
        var words = Run.text(line);
        return mark.isEmpty() ? words : words.isEmpty() ? mark : mark + " " + words;
    }

    /** Its own and those below it, in the order of print. */
    Stream<Block> allBlocks() {
        return Stream.concat(blocks.stream(), children.stream().flatMap(Section::allBlocks));
    }

    Section with(List<Run> otherLine, List<Block> otherBlocks, List<Section> otherChildren) {
        return new Section(id, mark, heading, otherLine, otherBlocks, otherChildren);
    }
}
