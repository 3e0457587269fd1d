package org.dragoman.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.dragoman.chaos.Chaos;

/** Whether what was acknowledged outlives the death of the application, of its database and of both. */
final class ChaosBenchmark implements Benchmark {
    private static final int KILLS = 12;
    private static final int WRITERS = 20;
    private static final int MOST = 1000;

    @Override
    public String name() {
        return "chaos";
    }

    @Override
    public String usage() {
        return "[--kills 12] [--writers 20] [--seed N]";
    }

    @Override
    public String purpose() {
        return "kills application and database while people write and release, and counts what is lost";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws IOException {
        int kills = upToMost("--kills", KILLS, arguments);
        int writers = upToMost("--writers", WRITERS, arguments);
        long seed = Numbers.after("--seed", System.nanoTime() & 0xFFFF, arguments);
        out.printf("%d kills, %d writers, seed %d%n", kills, writers, seed);
        var home = Files.createTempDirectory("dragoman-chaos");
        try {
            var figures = new Chaos(kills, writers, seed).in(home);
            figures.print(out);
            if (!figures.areSound()) {
                out.println("The installation is left in " + home);
                System.exit(1);
            }
            PathUtils.deleteDirectory(home);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int upToMost(String name, int otherwise, List<String> arguments) {
        long number = Numbers.after(name, otherwise, arguments);
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException(name + " is from 1 to " + MOST + ".");
        }
        return (int) number;
    }
}
