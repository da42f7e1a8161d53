// SPDX-License-Identifier: MIT
#include "lint/document/docx_numbering.h"

#include <algorithm>
#include <utility>

#include "lint/text/utf8.h"

namespace lint {
namespace {

constexpr size_t kMaxDefinitions = 65536;
/// More links than this from one numbering style to the next are a cycle.
constexpr int kMaxLinks = 8;
/// The highest number that Word starts at or restarts with.
constexpr int32_t kMaxStart = 32767;

std::string trimmed(std::string text) {
  const auto is_space = [](char c) { return c == ' ' || c == '\t'; };
  while (!text.empty() && is_space(text.back())) text.pop_back();
  text.erase(text.begin(), std::find_if_not(text.begin(), text.end(), is_space));
  return text;
}

/// The text of a level with no-break spaces as spaces.
std::string read_level_text(std::string_view source) {
  std::string text;
  for (uint32_t at = 0; at < source.size();) {
    const char32_t c = next_code_point(source, at);
    append_utf8(text, c == 0xA0 ? U' ' : c);
  }
  return text;
}

}  // namespace

class DocxNumbering::Reader : public XmlHandler {
 public:
  explicit Reader(DocxNumbering& numbering) : numbering_(numbering) {}

  void begin(Tag tag, const XmlAttributes& attributes) override {
    switch (tag) {
      case Tag::AbstractNumbering:
        abstract_.emplace();
        id_ = id_of(attributes, "abstractNumId");
        break;
      case Tag::NumberingInstance:
        instance_.emplace();
        id_ = id_of(attributes, "numId");
        break;
      case Tag::LevelOverride:
        override_ = number_of(attributes, "ilvl", 0, kLevels - 1).value_or(0);
        break;
      case Tag::StartOverride:
        if (instance_)
          instance_->starts[override_] = start_of_attribute(attributes);
        break;
      case Tag::AbstractNumberingId:
        if (instance_)
          instance_->abstract_id = id_of(attributes, "val");
        break;
      case Tag::NumberingLevel:
        begin_level(attributes);
        break;
      case Tag::StyleLink:
        if (abstract_)
          abstract_->style_link = clipped(value_of(attributes));
        break;
      case Tag::NumberingStyleLink:
        if (abstract_)
          abstract_->numbering_style_link = clipped(value_of(attributes));
        break;
      default:
        if (level_)
          read_level_property(tag, attributes);
    }
    if (numbering_.abstracts_.size() + numbering_.instances_.size() > kMaxDefinitions)
      refuse("more numbering definitions than any document has", "have the file's origin checked");
  }

  void end(Tag tag) override {
    if (tag == Tag::NumberingLevel && level_) {
      end_level();
    } else if (tag == Tag::AbstractNumbering && abstract_) {
      numbering_.abstracts_.insert_or_assign(id_, std::move(*abstract_));
      abstract_.reset();
    } else if (tag == Tag::NumberingInstance && instance_) {
      numbering_.instances_.insert_or_assign(id_, std::move(*instance_));
      instance_.reset();
    }
  }

  void characters(std::string_view /*text*/) override {}

 private:
  static int32_t id_of(const XmlAttributes& attributes, std::string_view name) {
    return number_of(attributes, name, -1, INT32_MAX).value_or(-1);
  }
  static uint32_t start_of_attribute(const XmlAttributes& attributes) {
    return static_cast<uint32_t>(number_of(attributes, "val", 0, kMaxStart).value_or(0));
  }

  void begin_level(const XmlAttributes& attributes) {
    level_.emplace();
    index_ = number_of(attributes, "ilvl", 0, kLevels - 1).value_or(override_);
    format_known_ = false;
  }

  void end_level() {
    if (instance_ || abstract_) {
      Levels& levels = instance_ ? instance_->levels : abstract_->levels;
      const auto index = static_cast<size_t>(index_);
      levels.resize(std::max(levels.size(), index + 1));
      levels[index] = std::move(level_);
    }
    level_.reset();
  }

  void read_level_property(Tag tag, const XmlAttributes& attributes) {
    switch (tag) {
      case Tag::Start:
        level_->start = start_of_attribute(attributes);
        return;
      case Tag::NumberFormat: {
        // A custom format comes first, before the fallback for older programs.
        if (format_known_)
          return;
        const auto format =
            find_number_format(value_of(attributes), attributes.find("format").value_or(""));
        format_known_ = format.has_value();
        level_->other_script = !format;
        level_->format = format.value_or(NumberFormat::Decimal);
        return;
      }
      case Tag::LevelText:
        level_->text = read_level_text(clipped(value_of(attributes)));
        return;
      case Tag::LevelRestart:
        level_->restart = number_of(attributes, "val", 0, kLevels);
        return;
      case Tag::LegalNumbering:
        level_->legal = is_on(attributes);
        return;
      case Tag::ParagraphStyle:
        level_->style = clipped(value_of(attributes));
        return;
      case Tag::Hidden:
        level_->hidden = is_on(attributes);
        return;
      case Tag::Indent: {
        ParagraphFormat format;
        read_paragraph_property(tag, attributes, format);
        level_->indent = format.indent;
        return;
      }
      default:
        return;
    }
  }

  DocxNumbering& numbering_;
  std::optional<Abstract> abstract_ = {};
  std::optional<Instance> instance_ = {};
  int32_t id_ = -1;
  std::optional<Level> level_ = {};
  int32_t index_ = 0;
  int32_t override_ = 0;
  bool format_known_ = false;
};

Result<DocxNumbering> DocxNumbering::parse(std::string_view xml, std::string_view part,
                                           const DocxStyles& styles) {
  DocxNumbering numbering;
  if (!xml.empty()) {
    Reader reader(numbering);
    if (auto parsed = parse_xml(xml, part, reader); !parsed)
      return fail(std::move(parsed.error()));
  }
  numbering.resolve_links(styles);
  return numbering;
}

void DocxNumbering::resolve_links(const DocxStyles& styles) {
  std::map<std::string_view, Abstract*> by_style;
  for (auto& [id, abstract] : abstracts_) {
    if (!abstract.style_link.empty())
      by_style.emplace(abstract.style_link, &abstract);
  }
  const auto find_abstract = [&](int32_t id) {
    const auto found = abstracts_.find(id);
    return found == abstracts_.end() ? nullptr : &found->second;
  };
  for (auto& [id, instance] : instances_) {
    Abstract* abstract = find_abstract(instance.abstract_id);
    for (int links = 0; abstract && abstract->levels.empty(); ++links) {
      const std::string& link = abstract->numbering_style_link;
      if (link.empty() || links == kMaxLinks) {
        abstract = nullptr;
        break;
      }
      const auto defined = by_style.find(link);
      const auto number = styles.numbering(link);
      const auto target = number ? instances_.find(*number) : instances_.end();
      if (defined != by_style.end())
        abstract = defined->second;
      else
        abstract = target != instances_.end() ? find_abstract(target->second.abstract_id) : nullptr;
    }
    instance.abstract = abstract;
  }
}

const DocxNumbering::Level* DocxNumbering::find(const Levels& levels, int32_t level) {
  const auto index = static_cast<size_t>(level);
  return index < levels.size() && levels[index] ? &*levels[index] : nullptr;
}

const DocxNumbering::Level* DocxNumbering::find(const Instance& instance, int32_t level) {
  const Level* const own = find(instance.levels, level);
  return own ? own : find(instance.abstract->levels, level);
}

uint32_t DocxNumbering::start_of(const Instance& instance, int32_t level) {
  const auto start = instance.starts.find(level);
  if (start != instance.starts.end())
    return start->second;
  const Level* const definition = find(instance, level);
  return definition ? definition->start : 1;
}

std::optional<int32_t> DocxNumbering::find_level(int32_t instance,
                                                 const std::vector<std::string>& lineage) const {
  const auto found = instances_.find(instance);
  if (found == instances_.end() || !found->second.abstract)
    return std::nullopt;
  for (const std::string& style : lineage) {
    for (int32_t level = 0; level < kLevels; ++level) {
      const Level* const definition = find(found->second, level);
      if (definition && definition->style == style)
        return level;
    }
  }
  return std::nullopt;
}

std::optional<DocxNumbering::Number> DocxNumbering::next(int32_t instance_id, int32_t level) {
  const auto found = instances_.find(instance_id);
  if (found == instances_.end() || !found->second.abstract)
    return std::nullopt;
  Instance& instance = found->second;
  Abstract& abstract = *instance.abstract;
  const Level* const definition = find(instance, level);
  if (!definition)
    return std::nullopt;

  const auto at = static_cast<size_t>(level);
  const bool overrides = !instance.used[at] && instance.starts.count(level) > 0;
  instance.used[at] = true;
  auto& count = abstract.counts[at];
  if (!count || abstract.restarts[at] || overrides)
    count = start_of(instance, level);
  else
    ++*count;
  abstract.restarts[at] = false;
  for (int32_t above = 0; above < level; ++above) {
    auto& unused = abstract.counts[static_cast<size_t>(above)];
    // A level that was passed over counts as used once.
    if (!unused || abstract.restarts[static_cast<size_t>(above)]) {
      unused = start_of(instance, above);
      abstract.restarts[static_cast<size_t>(above)] = false;
    }
  }
  for (int32_t below = level + 1; below < kLevels; ++below) {
    const Level* const deeper = find(instance, below);
    const int32_t until = deeper && deeper->restart ? *deeper->restart : below;
    // A restart behind the level itself is none of the levels above: as if it were not there.
    if (level < (until > below ? below : until))
      abstract.restarts[static_cast<size_t>(below)] = true;
  }

  if (definition->other_script)
    return std::nullopt;
  Number number;
  number.bullet = definition->format == NumberFormat::Bullet;
  number.indent = definition->indent;
  if (!number.bullet && !definition->hidden)
    number.label = write_label(instance, level);
  return number;
}

std::string DocxNumbering::write_label(const Instance& instance, int32_t level) {
  const Level& definition = *find(instance, level);
  std::string label;
  const std::string& text = definition.text;
  for (size_t i = 0; i < text.size(); ++i) {
    const bool placeholder =
        text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
    if (!placeholder) {
      label += text[i];
      continue;
    }
    ++i;
    const int32_t shown = text[i] - '1';
    const Level* const other = find(instance, shown);
    if (shown > level || !other)
      continue;
    const bool decimal = definition.legal && other->format != NumberFormat::None &&
                         other->format != NumberFormat::DecimalZero;
    label += write_number(decimal ? NumberFormat::Decimal : other->format,
                          instance.abstract->counts[static_cast<size_t>(shown)].value_or(0));
  }
  return trimmed(std::string(clipped(label)));
}

}  // namespace lint
