package vn.thongsuot.bench.figures;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.bson.Document;

/** What each hop of a deed takes that nobody can do without, one after the other and with nothing beside it. */
record Hops(Times write, Times passage, Times bulk) {

    private static final int TIMES = 300;
    private static final int WARM_UP = 100;
    private static final int CELLS = 6;
    private static final String NAME = Ground.PREFIX + "-hops";

    static Hops measure(Ground ground) {
        var database = ground.stored().database(NAME);
        var written = database.getCollection("written");
        var cells = database.getCollection("cells");
        var write = times(number -> written.insertOne(OwnProbes.facts("hop").document("hop" + number, 1)));
        var bulk = times(number -> cells.bulkWrite(
                IntStream.range(0, CELLS)
                        .mapToObj(cell -> new ReplaceOneModel<>(
                                new Document("_id", number + "-" + cell),
                                new Document("_id", number + "-" + cell).append("sum", "1"),
                                new ReplaceOptions().upsert(true)))
                        .toList(),
                new BulkWriteOptions().ordered(false)));
        ground.broker().create(NAME);
        try (var passage = ground.broker().passage(NAME)) {
            return new Hops(write, times(number -> passage.pass("hop" + number)), bulk);
        }
    }

    private static Times times(IntConsumer act) {
        var took = new long[TIMES];
        for (var number = 0; number < WARM_UP + TIMES; number++) {
            var begin = System.nanoTime();
            act.accept(number);
            if (number >= WARM_UP) {
                took[number - WARM_UP] = System.nanoTime() - begin;
            }
        }
        return Times.of(took);
    }

    /** Of the 99th percentiles, in milliseconds. */
    double sum() {
        return write.millis(0.99) + passage.millis(0.99) + bulk.millis(0.99);
    }
}
