// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

namespace lint {

/// The elements of an Office Open XML document that the reader knows (ECMA-376 part 1, clause 17
/// where nothing else is said); every other one is Unknown. Strict and transitional namespaces give
/// the same tags.
enum class Tag : uint16_t {
  Unknown,
  // Parts and their relationships (part 2, clause 9)
  Relationship,
  Document,
  Body,
  SectionProperties,
  Styles,
  Numbering,
  Footnote,
  Endnote,
  Comment,
  HeaderReference,
  FooterReference,
  // Paragraphs and runs
  Paragraph,
  ParagraphProperties,
  Run,
  RunProperties,
  Text,
  DeletedText,
  TabCharacter,
  PositionedTab,
  Break,
  CarriageReturn,
  NoBreakHyphen,
  SoftHyphen,
  Symbol,
  PhoneticText,
  // Their properties
  ParagraphStyle,
  RunStyle,
  NumberingProperties,
  Level,
  NumberingId,
  OutlineLevel,
  Frame,
  PageBreakBefore,
  Indent,
  Bold,
  Italic,
  Underline,
  FontSize,
  Caps,
  SmallCaps,
  Strike,
  DoubleStrike,
  Hidden,
  AlwaysHidden,  ///< of a paragraph mark: a style separator
  Fonts,
  // Fields
  FieldCharacter,
  SimpleField,
  Instruction,
  CheckBoxField,
  DropDownField,
  Default,
  Checked,
  Result,
  ListEntry,
  // Content controls
  ContentControl,
  ContentControlProperties,
  ContentControlContent,
  Gallery,
  CheckBoxControl,  ///< w14
  CheckedControl,   ///< w14
  // Tracked changes
  Inserted,
  Deleted,
  MoveFrom,
  MoveTo,
  CellInserted,
  CellDeleted,
  ParagraphPropertiesChange,
  RunPropertiesChange,
  OtherChange,
  // Tables
  Table,
  TableProperties,
  TableStyle,
  Row,
  RowProperties,
  Cell,
  CellProperties,
  HeaderRow,
  GridSpan,
  GridBefore,
  VerticalMerge,
  HorizontalMerge,
  // Things that hang on the text
  FootnoteReference,
  EndnoteReference,
  CommentRangeStart,
  CommentRangeEnd,
  CommentReference,
  TextBoxContent,
  EmbeddedObject,
  AlternativeChunk,
  Subdocument,
  Picture,      ///< the image of a DrawingML or VML picture
  Extent,       ///< how large a drawing is (clause 20.4.2.7)
  GraphicData,  ///< what a drawing is (clause 20.1.2.2.17)
  // Markup compatibility (part 3)
  AlternateContent,
  Choice,
  Fallback,
  // styles.xml
  Style,
  Name,
  BasedOn,
  DefaultRunProperties,
  TableStyleCondition,
  // numbering.xml
  AbstractNumbering,
  NumberingInstance,
  AbstractNumberingId,
  NumberingLevel,
  Start,
  NumberFormat,
  LevelText,
  LevelRestart,
  LegalNumbering,
  LevelOverride,
  StartOverride,
  NumberingStyleLink,
  StyleLink,
};

/// The tag of an element by its namespace and local name.
Tag find_tag(std::string_view namespace_uri, std::string_view name);

}  // namespace lint
