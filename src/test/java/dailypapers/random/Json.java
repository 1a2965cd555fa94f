package dailypapers.random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** JSON that is nearly what was asked for. */
public final class Json {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Json() {}

  /** Any value, of any type. */
  public static JsonNode value(Dice dice) {
    return switch (dice.below(9)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(dice.once(2));
      case 2 -> NODES.numberNode(dice.below(100) - 50);
      case 3 -> NODES.numberNode(new BigInteger("9".repeat(1 + dice.below(90))));
      case 4 -> NODES.numberNode(new BigDecimal("1e" + (dice.below(800) - 400)));
      case 5 -> NODES.arrayNode().addAll(Texts.some(2, dice, Json::value));
      case 6 -> NODES.objectNode().set(dice.once(2) ? Texts.any(dice) : "a", value(dice));
      default -> NODES.textNode(Texts.any(dice));
    };
  }

  /** The tree itself, with one to three of its values gone, doubled, renamed or of another kind. */
  public static JsonNode spoiled(JsonNode valid, Dice dice) {
    for (int more = 1 + dice.below(3); more > 0; more--) {
      List<JsonNode> inner = new ArrayList<>();
      collect(valid, inner);
      if (!inner.isEmpty()) {
        spoil(dice.of(inner), dice);
      }
    }
    return valid;
  }

  private static void collect(JsonNode node, List<JsonNode> inner) {
    if (node.isContainerNode() && !node.isEmpty()) {
      inner.add(node);
      node.forEach(child -> collect(child, inner));
    }
  }

  private static void spoil(JsonNode node, Dice dice) {
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      String name = dice.of(names);
      switch (dice.below(4)) {
        case 0 -> object.set(name, value(dice));
        case 1 -> object.remove(name);
        case 2 -> object.set(Texts.piece(dice), object.get(name).deepCopy());
        default -> object.putArray(name).add(value(dice));
      }
    } else if (node instanceof ArrayNode array) {
      int index = dice.below(array.size());
      switch (dice.below(4)) {
        case 0 -> array.set(index, value(dice));
        case 1 -> array.remove(index);
        case 2 -> array.add(array.get(index).deepCopy());
        default -> array.insert(index, value(dice));
      }
    }
  }

  /** As text; in one of some times spoiled as text, too. */
  public static String text(JsonNode tree, int times, Dice dice) {
    String json = tree.toString();
    return dice.once(times) ? Texts.spoiled(json, dice) : json;
  }
}
