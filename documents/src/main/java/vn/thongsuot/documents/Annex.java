package vn.thongsuot.documents;

import java.util.List;
import java.util.Optional;

/**
 * An annex (phụ lục), on pages of its own.
 *
 * @param id stable, unique in the document; links lead to it
 * @param label for instance 'Phụ lục I'
 * @param title what it lists
 * @param accompanying the line in brackets that says what it belongs to, such as 'Kèm theo Báo cáo số 12/BC-VPS'; empty
 *     without one
 * @param blocks as a rule one table
 */
public record Annex(String id, String label, String title, String accompanying, List<Block> blocks) {

    private static final String LABEL = "Phụ lục ";

    public Annex {
        label = PlainText.of(label);
        title = PlainText.of(title);
        accompanying = PlainText.of(accompanying);
        blocks = List.copyOf(blocks);
    }

    /** The annex in this place, from 1; annexes are counted in Roman numbers (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
    public static Annex at(int place, String title, String accompanying, List<Block> blocks) {
        return new Annex("annex-" + place, label(place), title, accompanying, blocks);
    }

    /** How the annex in this place is called. */
    public static String label(int place) {
        return LABEL + Numbering.roman(place);
    }

    /** The table that is all of it; empty where it is something else. */
    public Optional<Block.Table> table() {
        return blocks.size() == 1 && blocks.getFirst() instanceof Block.Table table
                ? Optional.of(table)
                : Optional.empty();
    }

    /** The same with other content. */
    public Annex with(List<Block> others) {
        return new Annex(id, label, title, accompanying, others);
    }
}
