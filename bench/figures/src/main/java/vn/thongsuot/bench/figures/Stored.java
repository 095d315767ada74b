package vn.thongsuot.bench.figures;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.math.BigDecimal;
import java.util.ArrayList;
import org.bson.Document;
import org.bson.types.Decimal128;

/** Looks whether what a side left in the store is right. Sums are added up here, since they are written in different ways. */
final class Stored implements AutoCloseable {

    private final MongoClient client;

    Stored(String uri) {
        this.client = MongoClients.create(uri);
    }

    MongoDatabase database(String name) {
        return client.getDatabase(name);
    }

    /** Fails when the cells do not hold what the newest version of each deed says. */
    void requireFigures(String database, String collection, Trace trace) {
        requireFigures(database, collection, trace.deeds(), trace.attendances());
    }

    void requireFigures(String database, String collection, long expected, BigDecimal reported) {
        var deeds = 0L;
        var attendances = BigDecimal.ZERO;
        for (var cell : client.getDatabase(database)
                .getCollection(collection)
                .find(Filters.eq(CellFields.GRAIN, "LEAF"))
                .batchSize(1_000)) {
            if (cell.getString(CellFields.INDICATOR).equals("deeds")) {
                deeds += cell.get(LookingUp.DEEDS, Number.class).longValue();
            } else {
                attendances = attendances.add(number(cell));
            }
        }
        if (deeds != expected || attendances.compareTo(reported) != 0) {
            throw new IllegalStateException(database + " holds " + deeds + " deeds and " + attendances
                    + " attendances instead of " + expected + " and " + reported);
        }
    }

    private static BigDecimal number(Document cell) {
        var sum = cell.get(LookingUp.SUM);
        return sum instanceof Decimal128 decimal ? decimal.bigDecimalValue() : new BigDecimal(String.valueOf(sum));
    }

    void requireCount(String database, String collection, long count) {
        var there = client.getDatabase(database).getCollection(collection).countDocuments();
        if (there != count) {
            throw new IllegalStateException(database + " holds " + there + " documents instead of " + count);
        }
    }

    void drop(String prefix) {
        var names = client.listDatabaseNames().into(new ArrayList<>());
        names.stream()
                .filter(name -> name.startsWith(prefix))
                .forEach(name -> client.getDatabase(name).drop());
    }

    @Override
    public void close() {
        client.close();
    }
}
