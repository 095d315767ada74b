package vn.thongsuot.local.launcher;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import vn.thongsuot.local.launcher.suite.LocalSuite;
import vn.thongsuot.local.launcher.suite.Settings;
import vn.thongsuot.local.launcher.tokens.DemoTokens;
import vn.thongsuot.samples.CasePlayer;
import vn.thongsuot.samples.PlayedCase;
import vn.thongsuot.samples.SeedCases;

/** Plays the cases of the samples through the gateway and shows what came of them. */
final class Cases {

    private static final int WIDEST_CELL = 44;

    private final CasePlayer player;

    Cases(Settings settings, URI gateway) {
        Path documents = settings.data().resolve("reports");
        this.player =
                new CasePlayer(gateway, new DemoTokens(LocalSuite.issuer(settings), Clock.systemUTC()), documents);
    }

    /** Plays all; calls back as soon as a case's report has been read. */
    List<PlayedCase> play(Runnable reported) {
        return SeedCases.all().stream()
                .map(seed -> {
                    PlayedCase played = player.play(seed);
                    reported.run();
                    return played;
                })
                .toList();
    }

    static void show(List<PlayedCase> cases, PrintStream out) {
        Table table = new Table(WIDEST_CELL, "directive", "plan", "activities", "report", "file");
        cases.forEach(played -> table.row(
                played.directive(),
                played.plan(),
                String.valueOf(played.activities()),
                played.reportTitle(),
                played.document().toString()));
        table.lines().forEach(out::println);
    }
}
