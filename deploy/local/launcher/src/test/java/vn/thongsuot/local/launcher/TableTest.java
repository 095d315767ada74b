package vn.thongsuot.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void columnsAreAsWideAsTheirWidestCell() {
        Table table = new Table(20, "plan", "file").row("12/KH-SCT", "a.html").row("7/KH", "b.html");
        assertThat(table.lines()).containsExactly("plan       file", "12/KH-SCT  a.html", "7/KH       b.html");
    }

    @Test
    void aLongCellIsCutButNotTheLast() {
        Table table = new Table(8, "directive", "file").row("Công văn 1", "/a/very/long/path.html");
        assertThat(table.lines()).containsExactly("directi…  file", "Công vă…  /a/very/long/path.html");
    }
}
