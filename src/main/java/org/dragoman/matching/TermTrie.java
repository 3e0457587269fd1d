package org.dragoman.matching;

/**
 * A trie of words, from the beginning of a form to its end. Nodes are numbers, the root is 0; a word is known by its
 * 64-bit {@linkplain Letters#hash hash}, of which two are as good as never the same.
 *
 * <p>Nearly every question is answered with no, so a bitmap small enough for the processor's cache answers first. Not
 * changed any more, a trie is safe for use by many threads.
 */
final class TermTrie {
    static final int ROOT = 0;
    static final int ABSENT = -1;

    private static final int BITS_PER_SLOT = 8;

    private long[] keys = new long[64];
    private int[] children = new int[64];
    private long[] bitmap = new long[64 * BITS_PER_SLOT / Long.SIZE];
    private int nodes = 1;

    /** The node that a word leads to, after a gap of the kind, or {@link #ABSENT}. */
    int child(int node, int gap, long word) {
        long key = key(node, gap, word);
        int bit = bit(key);
        if ((bitmap[bit >>> 6] & (1L << bit)) == 0) {
            return ABSENT;
        }
        int slot = slot(key);
        return keys[slot] == key ? children[slot] : ABSENT;
    }

    /** The node that a word leads to, made if there is none. */
    int grow(int node, int gap, long word) {
        int child = child(node, gap, word);
        if (child != ABSENT) {
            return child;
        }
        if (nodes * 2 >= keys.length) {
            rehash();
        }
        put(key(node, gap, word), nodes);
        return nodes++;
    }

    int size() {
        return nodes;
    }

    private void put(long key, int child) {
        int slot = slot(key);
        keys[slot] = key;
        children[slot] = child;
        int bit = bit(key);
        bitmap[bit >>> 6] |= 1L << bit;
    }

    private void rehash() {
        var oldKeys = keys;
        var oldChildren = children;
        keys = new long[oldKeys.length * 2];
        children = new int[keys.length];
        bitmap = new long[keys.length * BITS_PER_SLOT / Long.SIZE];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldChildren[i]);
            }
        }
    }

    /** The slot of a key, or the free one that it would take. */
    private int slot(long key) {
        int slot = (int) key & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private int bit(long key) {
        return (int) (key >>> 32) & (bitmap.length * Long.SIZE - 1);
    }

    /** Never 0, which marks a free slot. */
    private static long key(int node, int gap, long word) {
        long key = word + node * 0xD1B54A32D192ED03L + gap * 0xABC98388FB8FAC03L;
        key = (key ^ (key >>> 32)) * 0xD6E8FEB86659FD93L;
        return (key ^ (key >>> 32)) | 1L << 63;
    }
}
