package vn.thongsuot.activity.bulk;

import java.util.function.Consumer;
import vn.thongsuot.platform.cells.TableRow;

/** A table that was sent: it can be read more than once, and is gone when it is closed. */
public interface ReceivedTable extends AutoCloseable {

    /** As the client called it. */
    String name();

    /** Gives each row that has something in it, the heading too. */
    void read(Consumer<TableRow> each);

    @Override
    void close();
}
