package vn.thongsuot.reporting.document;

import java.util.List;

/**
 * A heading with what stands under it. Its number is not stored: it follows from its place.
 *
 * @param id stable, for instance {@code s2-1}
 */
public record Section(String id, String title, List<Block> blocks, List<Section> children) {

    public Section {
        blocks = List.copyOf(blocks);
        children = List.copyOf(children);
    }
}
