-- SPDX-License-Identifier: MIT
-- Run by neovim_test.sh, in the folder of the contracts, behind the configuration.
local function say(words) io.stdout:write("ok   " .. words .. "\n") end
local function wait_for(words, holds)
  assert(vim.wait(20000, holds, 50), "not in time: " .. words)
  say(words)
end
local function found(buffer, rule)
  for _, each in ipairs(vim.diagnostic.get(buffer)) do
    local code = each.code or (each.user_data and each.user_data.lsp and each.user_data.lsp.code)
    if code == rule or (rule == nil and each.source == "clauselint") then return each end
  end
end

local ok, fault = pcall(function()
  vim.cmd("edit colocation.md")
  vim.bo.filetype = "markdown"
  local buffer = vim.api.nvim_get_current_buf()
  wait_for("the contract has a finding", function() return found(buffer, "annual-delivery") end)

  local finding = found(buffer, "annual-delivery")
  local line = vim.api.nvim_buf_get_lines(buffer, finding.lnum, finding.lnum + 1, false)[1]
  local words = line:sub(finding.col + 1, finding.end_col)
  assert(words == "Operator shall deliver", "it stands at `" .. words .. "`")
  say("it stands at the words concerned: " .. words)

  vim.fn.cursor(finding.lnum + 1, finding.col + 1)
  local params = vim.lsp.util.make_range_params()
  params.context = { diagnostics = { finding.user_data.lsp and vim.tbl_extend("keep", finding.user_data.lsp, {
    range = params.range, message = finding.message, source = finding.source }) } }
  local answers = vim.lsp.buf_request_sync(buffer, "textDocument/codeAction", params, 20000)
  local fix
  for _, answer in pairs(answers) do
    for _, action in ipairs(answer.result or {}) do
      if not fix and action.edit and action.title:match("^Insert") then fix = action end
    end
  end
  assert(fix, "there is no quick fix")
  local client = vim.lsp.get_client_by_id(vim.g.clauselint_client)
  vim.lsp.util.apply_workspace_edit(fix.edit, client.offset_encoding)
  wait_for("the quick fix cures it: " .. fix.title, function() return not found(buffer, "annual-delivery") end)

  local hover = vim.lsp.buf_request_sync(buffer, "textDocument/hover", vim.lsp.util.make_position_params(), 20000)
  assert(next(hover) ~= nil, "hover is not answered")

  local draft = vim.fn.bufadd(vim.fn.getcwd() .. "/colocation.docx")
  wait_for("the Word draft beside it has findings", function() return found(draft) end)

  vim.cmd("edit rules/own/keeps-soc2.yaml")
  vim.bo.filetype = "yaml"
  local rule = vim.api.nvim_get_current_buf()
  wait_for("a rule with a mistake has one", function() return found(rule) end)
  say(found(rule).message)
end)
if not ok then io.stdout:write("FAIL " .. tostring(fault) .. "\n") end
vim.cmd(ok and "qall!" or "cquit!")
