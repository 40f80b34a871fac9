package org.yishiting.evidence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;

/**
 * The hash tree of RFC 6962 (Certificate Transparency), section 2.1, over leaves that are added one after the other. It
 * keeps one hash for each height, however many leaves there are.
 */
public final class Tree {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final Deque<Part> parts = new ArrayDeque<>();
    private int size;

    /** Where a ledger ended on a day. */
    static String leaf(String matter, int seq, String hash) {
        return Digest.of(LEAF, (matter + "\n" + seq + "\n" + hash).getBytes(StandardCharsets.UTF_8));
    }

    static String node(String left, String right) {
        return Digest.of(NODE, HexFormat.of().parseHex(left), HexFormat.of().parseHex(right));
    }

    void add(String leaf) {
        Part part = new Part(leaf, 1);
        while (!parts.isEmpty() && parts.peek().leaves() == part.leaves()) {
            part = new Part(node(parts.pop().hash(), part.hash()), 2 * part.leaves());
        }
        parts.push(part);
        size++;
    }

    int size() {
        return size;
    }

    /** Of no leaves: the hash of nothing. */
    String root() {
        return parts.stream()
                .map(Part::hash)
                .reduce((right, left) -> node(left, right))
                .orElseGet(Digest::of);
    }

    /**
     * What has to be joined to a leaf, from below, to come to the root.
     *
     * @param leaves all of the tree
     */
    static List<Neighbour> path(List<String> leaves, int position) {
        List<Neighbour> path = new ArrayList<>();
        climb(leaves, position, path);
        return path;
    }

    private static void climb(List<String> leaves, int position, List<Neighbour> path) {
        if (leaves.size() < 2) {
            return;
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        List<String> left = leaves.subList(0, split);
        List<String> right = leaves.subList(split, leaves.size());
        if (position < split) {
            climb(left, position, path);
            path.add(new Neighbour(Side.RIGHT, rootOf(right)));
        } else {
            climb(right, position - split, path);
            path.add(new Neighbour(Side.LEFT, rootOf(left)));
        }
    }

    private static String rootOf(List<String> leaves) {
        Tree tree = new Tree();
        leaves.forEach(tree::add);
        return tree.root();
    }

    /** Where a neighbour stands when the two are joined. */
    public enum Side {
        LEFT,
        RIGHT
    }

    /** One step of a path. */
    public record Neighbour(Side side, String hash) {

        String joinedTo(String own) {
            return side == Side.LEFT ? node(hash, own) : node(own, hash);
        }
    }

    private record Part(String hash, int leaves) {}
}
