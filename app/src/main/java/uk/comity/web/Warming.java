package uk.comity.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import uk.comity.acts.Surroundings;
import uk.comity.councils.Askings;
import uk.comity.councils.Council;
import uk.comity.councils.Councils;
import uk.comity.norms.Pack;
import uk.comity.norms.Rulebook;

/**
 * Thinks through, once the program has started, what those who ask first would otherwise wait for: the protocols read
 * through, every act of May I?, the packs side by side. One thing after another, each with a rest of its own length, so
 * that whoever asks meanwhile goes first.
 */
@Component
public final class Warming implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Warming.class);
    private static final long LONGEST_REST = TimeUnit.SECONDS.toMillis(2);

    private final Askings askings;
    private final Councils councils;
    private final Comparisons comparisons;
    private final AtomicBoolean isEnding = new AtomicBoolean();
    private final AtomicInteger ready = new AtomicInteger();

    Warming(Askings askings, Councils councils, Comparisons comparisons) {
        this.askings = askings;
        this.councils = councils;
        this.comparisons = comparisons;
    }

    /** Begins, in a thread of its own that keeps nobody waiting. Its rests make it slow: priorities of threads do nothing here. */
    public Thread begin() {
        return Thread.ofPlatform().name("warming").daemon().start(this::warm);
    }

    /** How many things are ready so far. */
    public int ready() {
        return ready.get();
    }

    @Override
    public void destroy() {
        isEnding.set(true);
    }

    private void warm() {
        var steps = new ArrayList<Runnable>();
        councils.list().forEach(council -> today(council).ifPresent(book -> steps.addAll(steps(council, book))));
        // The packs are named on the first page that compares, long before two of them are chosen.
        comparisons.keys().forEach(key -> steps.add(() -> comparisons.name(key)));
        steps.add(() -> comparisons.of(comparisons.keys()));
        steps.stream().takeWhile(_ -> !isEnding.get()).forEach(this::take);
    }

    private static Optional<Rulebook> today(Council council) {
        return council.desk()
                .read(council.now(), here -> council.law().protocols().find(here.day(), here));
    }

    private List<Runnable> steps(Council council, Rulebook book) {
        var steps = new ArrayList<Runnable>();
        steps.add(() -> read(book, book.council()));
        book.beneath().ifPresent(law -> steps.add(() -> read(book, law)));
        steps.add(() -> askings.search(book));
        var day = council.now().atZone(Surroundings.ZONE).toLocalDate();
        book.vocabulary().acts().keySet().stream()
                .sorted(Comparator.comparingInt(
                        act -> -book.contenders(act, day).size()))
                .forEach(act -> steps.add(() -> ask(book, act, day)));
        return steps;
    }

    private static void read(Rulebook book, Pack pack) {
        var read = ReadThrough.of(book, pack);
        pack.norms().forEach(read::saying);
    }

    private void ask(Rulebook book, String act, LocalDate day) {
        askings.asking(book).about(act, day).step();
    }

    private void take(Runnable step) {
        var began = System.nanoTime();
        try {
            step.run();
            ready.incrementAndGet();
            Thread.sleep(Math.min(LONGEST_REST, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // Whoever asks for it meets it again, and is told; nothing hangs on having been early.
            LOG.warn("What was to be ready before it is asked for is not", e);
        }
    }
}
