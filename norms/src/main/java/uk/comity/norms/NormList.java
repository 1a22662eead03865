package uk.comity.norms;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The norms of a pack in its order, and by the acts on which they speak. */
abstract class NormList extends AbstractList<Norm> {

    /** The norms on one act, in the order of the pack. */
    abstract List<Norm> on(String act);

    static NormList copyOf(List<Norm> norms) {
        return norms instanceof NormList list ? list : new Read(List.copyOf(norms));
    }

    /** All of them are read. */
    private static final class Read extends NormList {

        private final List<Norm> norms;
        private final Map<String, List<Norm>> byAct = new HashMap<>();

        Read(List<Norm> norms) {
            this.norms = norms;
            for (var norm : norms) {
                norm.on().stream()
                        .distinct()
                        .forEach(act -> byAct.computeIfAbsent(act, _ -> new ArrayList<>())
                                .add(norm));
            }
            byAct.replaceAll((_, some) -> List.copyOf(some));
        }

        @Override
        List<Norm> on(String act) {
            return byAct.getOrDefault(act, List.of());
        }

        @Override
        public Norm get(int index) {
            return norms.get(index);
        }

        @Override
        public int size() {
            return norms.size();
        }
    }
}
